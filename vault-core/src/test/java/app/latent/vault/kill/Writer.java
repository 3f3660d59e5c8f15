package app.latent.vault.kill;

import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockedVault;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;

/**
 * The process that is killed. Creates files in folders that it makes, overwrites them, replaces and renames them, and says on standard output what is durable:
 * {@code path version} once the sync of a file has returned.
 */
final class Writer {

    private final Path root;
    private final Random random;
    private final PrintStream out;

    private Writer(Path root, Random random, PrintStream out) {
        this.root = root;
        this.random = random;
        this.out = out;
    }

    /** @param args the vault's folder, a seed, and the number that its names begin with */
    public static void main(String[] args) throws IOException {
        try (UnlockedVault vault = JudgedVault.at(Path.of(args[0])).latent()) {
            Writer writer = new Writer(vault.root(), new Random(Long.parseLong(args[1])), System.out);
            for (int number = 0; ; number++) writer.step(args[2] + "-" + number);
        }
    }

    private void step(String name) throws IOException {
        Path folder = root.resolve("folder " + random.nextInt(4)).resolve(random.nextBoolean() ? "a" : "b".repeat(200));
        Files.createDirectories(folder);
        Path file = folder.resolve(name + (random.nextInt(4) == 0 ? "n".repeat(180) : ""));
        int versions = 1 + random.nextInt(6);
        for (int version = 0; version < versions; version++) {
            write(file, version);
            told(file, version);
        }
    }

    private void write(Path file, int version) throws IOException {
        ByteBuffer content = Content.of(file.getFileName().toString(), version);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
            while (content.hasRemaining()) {
                int piece = Math.min(content.remaining(), 1 + random.nextInt(70_000));
                ByteBuffer part = content.slice(content.position(), piece);
                channel.write(part, content.position());
                content.position(content.position() + part.position());
            }
            channel.force(true);
        }
    }

    /** In one piece, which a pipe takes whole or not at all. */
    private void told(Path file, int version) {
        out.print(version + " " + file + "\n");
        out.flush();
    }
}
