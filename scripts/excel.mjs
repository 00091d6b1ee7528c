import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import https from "node:https";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import devCerts from "office-addin-dev-certs";

/**
 * `npm run excel`: builds the add-in, serves it on https://localhost:3000 and says how to put it into Excel.
 * --no-build: serve what dist/excel holds. --no-trust: make a certificate of its own without asking the system to trust
 * it. --port 3001: another port; the manifest that is served names it.
 */
const FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../dist/excel");
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".md": "text/plain; charset=utf-8",
};
const args = process.argv.slice(2);
const port = Number(args[args.indexOf("--port") + 1]) || 3000;
const address = `https://localhost:${port}`;

if (!args.includes("--no-build")) build();
if (!existsSync(path.join(FOLDER, "taskpane.html"))) {
  console.error("dist/excel is not there. Run it without --no-build.");
  process.exit(1);
}
const server = https.createServer(await certificate(), answer);
server.once("error", (error) => {
  console.error(
    error.code === "EADDRINUSE"
      ? `Cổng ${port} đang có chương trình khác dùng (npm start cũng dùng 3000): tắt chương trình đó, hoặc thêm --port 3001.\nPort ${port} is taken; stop what uses it, or add --port 3001.`
      : error.message,
  );
  process.exit(1);
});
server.listen(port, "localhost", () => console.log(instructions()));

function build() {
  const bin = path.join("node_modules", ".bin", process.platform === "win32" ? "webpack.cmd" : "webpack");
  const { status } = spawnSync(bin, ["--mode", "production", "--config-name", "excel", "--env", `url=${address}`], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Excel opens the pane only over a certificate that the machine trusts; asking for that may show a question of the
 * system.
 */
async function certificate() {
  if (!args.includes("--no-trust")) {
    try {
      return await devCerts.getHttpsServerOptions();
    } catch (error) {
      console.warn(
        `Chưa đưa được chứng chỉ vào máy (${error instanceof Error ? error.message : String(error)}); dùng chứng chỉ chưa được tin cậy.\nThe certificate could not be installed; serving with one that the machine does not trust.`,
      );
    }
  }
  const folder = path.join(os.homedir(), ".office-addin-dev-certs", "untrusted");
  mkdirSync(folder, { recursive: true });
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(folder, name));
  if (!existsSync(key)) await devCerts.generateCertificates(ca, cert, key);
  return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
}

function answer(request, response) {
  const name = decodeURIComponent(new URL(request.url ?? "/", address).pathname);
  const file = path.join(FOLDER, path.normalize(name === "/" ? "help.html" : name));
  if (!file.startsWith(FOLDER) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  // Never from the memory of Excel's browser: the next build is to be seen at once.
  response.writeHead(200, {
    "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "cache-control": "no-store",
  });
  createReadStream(file).pipe(response);
}

function instructions() {
  const manifest = path.join(FOLDER, "manifest.xml");
  return `
Phần bổ trợ đang chạy tại ${address}  (dừng: Ctrl+C)
Tệp mô tả: ${manifest}

Cài thử vào Excel (chi tiết: docs/cai-dat.md):
  Windows  Chép tệp mô tả vào một thư mục chia sẻ. Excel › Tệp › Tùy chọn › Trung tâm Tin cậy › Thiết đặt Trung tâm Tin cậy ›
           Danh mục Phần bổ trợ Tin cậy: thêm \\\\máy\\thư-mục, chọn “Hiển thị trong Menu”. Mở lại Excel, Trang đầu › Phần bổ trợ › Thư mục Chia sẻ.
  Mac      Chép tệp mô tả vào ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef rồi mở lại Excel, Trang đầu › Phần bổ trợ.
  Web      Mở sổ làm việc trên Excel trên web, Trang đầu › Phần bổ trợ › Phần bổ trợ khác › Phần bổ trợ của tôi › Tải lên phần bổ trợ của tôi,
           chọn tệp mô tả. Trước đó mở ${address} một lần trong cùng trình duyệt để chấp nhận chứng chỉ.

The add-in is served at ${address}  (stop: Ctrl+C)
Manifest: ${manifest}

To sideload it:
  Windows  Put the manifest into a shared folder. Excel › File › Options › Trust Center › Trust Center Settings › Trusted Add-in Catalogs: add
           \\\\machine\\folder, tick "Show in Menu". Restart Excel, Home › Add-ins › Shared Folder.
  Mac      Copy the manifest to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, restart Excel, Home › Add-ins.
  Web      Open a workbook in Excel on the web, Home › Add-ins › More Add-ins › My Add-ins › Upload My Add-in, choose the manifest. First open
           ${address} once in the same browser to accept the certificate.
`;
}
