package app.latent.testkit.golden;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * One golden vault.
 *
 * @param name what made it, and its version
 */
public record GoldenVault(String name) {

    /** All that there are. */
    public static final List<GoldenVault> ALL = List.of(
            new GoldenVault("cryptofs-2.9.0"),
            new GoldenVault("cryptofs-2.9.0-ctrmac"),
            new GoldenVault("latent-0.1.0"),
            new GoldenVault("latent-0.1.0-engine"));

    /** The passphrase of all; with letters that NFC composes. */
    public static final String PASSPHRASE = "go\u0308lden corre\u00e7t horse";

    /**
     * Writes its ciphertext into an empty folder.
     *
     * @return the folder of the vault
     */
    public Path unpack(Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(open(".zip"))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path path = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(zip, path);
                }
            }
        }
        return folder;
    }

    /** Its cleartext tree, as {@link TreeListing} tells it. */
    public List<String> tree() throws IOException {
        return lines(".tree");
    }

    /** {@code purpose<tab>hexadecimal digits}: its ID, and for some purposes the SHA-256 of the subkey. */
    public List<String> keys() throws IOException {
        return lines(".keys");
    }

    private List<String> lines(String suffix) throws IOException {
        try (InputStream in = open(suffix)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private InputStream open(String suffix) throws IOException {
        InputStream in = GoldenVault.class.getResourceAsStream(name + suffix);
        if (in == null) throw new FileNotFoundException(name + suffix);
        return in;
    }
}
