package app.latent.vault.backing;

import java.nio.file.Files;
import java.nio.file.Path;

/** What java cannot put into a folder by itself. */
final class PosixFixture {

    private PosixFixture() {}

    static void createLink(Path folder, String path, String target) throws Exception {
        Files.createSymbolicLink(folder.resolve(path), Path.of(target));
    }

    static void createPipe(Path pipe) throws Exception {
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start();
        if (made.waitFor() != 0) {
            throw new IllegalStateException("no pipe");
        }
    }
}
