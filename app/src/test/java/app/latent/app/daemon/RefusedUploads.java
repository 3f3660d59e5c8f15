package app.latent.app.daemon;

import app.latent.gateway.Gateway;
import app.latent.gateway.GatewayConfig;
import app.latent.gateway.Locker;
import app.latent.gateway.Served;
import app.latent.gateway.account.AccountBook;
import app.latent.gateway.audit.AuditLog;
import app.latent.gateway.users.UserDesk;
import app.latent.vault.backing.Reason;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;

/** A process that says how uploads are refused which the disk does not take. */
final class RefusedUploads {

    private static final int MOST_BYTES = 1 << 20;
    private static final String OWNER = Base64.getEncoder().encodeToString("owner:p".getBytes(StandardCharsets.UTF_8));

    private RefusedUploads() {}

    /** @param args a folder to serve */
    public static void main(String[] args) throws Exception {
        System.out.println(Reason.NO_SPACE.words());
        try {
            Files.write(Path.of("/dev/full"), new byte[1]);
        } catch (IOException e) {
            System.out.println("full: " + Refusals.of(e));
        }
        limitFileSize();
        Path documents = Path.of(args[0], ".latent");
        var accounts = new AccountBook(documents, InstantSource.system());
        var audit = new AuditLog(documents, InstantSource.system(), new SecureRandom());
        Served served = new Served(
                Path.of(args[0]),
                documents,
                accounts,
                new UserDesk(accounts, Path.of(args[0]), List::of, audit),
                audit,
                Refusals::of);
        try (Gateway gateway = Gateway.start(GatewayConfig.loopback(0), _ -> true, served, Locker.NEVER, List.of())) {
            System.out.println("small: " + put(gateway.davUri().resolve("small"), MOST_BYTES));
            System.out.println("large: " + put(gateway.davUri().resolve("large"), MOST_BYTES + 1));
        }
    }

    /** Of this process, as a quota does, without needing a disk of its own. */
    private static void limitFileSize() throws IOException, InterruptedException {
        String process = Long.toString(ProcessHandle.current().pid());
        new ProcessBuilder("prlimit", "--pid", process, "--fsize=" + MOST_BYTES)
                .inheritIO()
                .start()
                .waitFor();
    }

    private static int put(URI file, int length) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(file)
                .header("Authorization", "Basic " + OWNER)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(new byte[length]))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
