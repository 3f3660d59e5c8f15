package app.latent.vault.locale;

import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockedVault;
import app.latent.vault.backing.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A process that says how it is told of errors: by the system, by the JDK, and by the engine. */
final class Complaints {

    private static final String LONG = "n".repeat(300);

    private Complaints() {}

    private interface Failing {
        void run() throws IOException;
    }

    /** @param args a folder in which to make a vault */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        System.out.println(Reason.NO_SPACE.words());
        say("full", Reason.NO_SPACE, () -> writeTo(Path.of("/dev/full")));
        say("directory", Reason.IS_DIRECTORY, () -> writeTo(folder));
        say("long", Reason.NAME_TOO_LONG, () -> Files.createFile(folder.resolve(LONG)));
        try (UnlockedVault vault =
                JudgedVault.create(folder.resolve("vault"), 220).latent()) {
            Path root = vault.root();
            Path directory = Files.createDirectory(root.resolve("directory"));
            say("directory in the vault", Reason.IS_DIRECTORY, () -> writeTo(directory));
            say("long in the vault", Reason.NAME_TOO_LONG, () -> Files.createFile(root.resolve(LONG)));
        }
    }

    private static void writeTo(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1));
        }
    }

    private static void say(String what, Reason expected, Failing failing) {
        try {
            failing.run();
            System.out.println(what + ": nothing");
        } catch (IOException e) {
            String told = e instanceof FileSystemException refused ? refused.getReason() : e.getMessage();
            boolean known = expected.isToldBy(e) && expected.words().equals(told);
            System.out.println(what + ": " + (known ? "known" : told));
        }
    }
}
