package app.latent.mount;

import app.latent.mount.kernel.KernelMounter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A vault in one folder and its drive in another, both made below a directory. */
final class MountedVault implements AutoCloseable {

    private final Path ciphertext;
    private final Path drive;
    private TestVault vault;
    private Mount mount;

    MountedVault(Path directory) throws IOException, MountException {
        this.ciphertext = Files.createDirectory(directory.resolve("vault"));
        this.drive = Files.createDirectory(directory.resolve("drive"));
        this.vault = TestVault.open(ciphertext);
        this.mount = mount();
    }

    private Mount mount() throws MountException {
        return new KernelMounter().mount(vault.root(), drive, new MountOptions("latent", false, false));
    }

    Path drive() {
        return drive;
    }

    /** What is there after this was kept, and not only remembered. */
    void remount() throws IOException, MountException {
        close();
        vault = TestVault.open(ciphertext);
        mount = mount();
    }

    @Override
    public void close() throws IOException {
        try {
            mount.close();
        } finally {
            vault.close();
        }
    }
}
