package app.latent.bench;

import app.latent.vault.Passphrase;
import app.latent.vault.UnlockOptions;
import app.latent.vault.UnlockedVault;
import app.latent.vault.Vault;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.cryptomator.cryptofs.CryptoFileSystemProperties;
import org.cryptomator.cryptofs.CryptoFileSystemProvider;
import org.cryptomator.cryptolib.api.Masterkey;

/** A kind of file system that is measured. */
public enum Subject {
    /** A folder, without any encryption: what the machine can do. */
    PLAIN {
        @Override
        void create(Path folder) throws IOException {
            Files.createDirectory(folder);
        }

        @Override
        Mounted open(Path folder) {
            return new Mounted(folder, () -> {});
        }
    },
    /** cryptofs, as the Cryptomator apps have it below their mount. */
    CRYPTOFS {
        @Override
        void create(Path folder) throws IOException {
            Files.createDirectory(folder);
            CryptoFileSystemProvider.initialize(folder, properties(), URI.create("bench:key"));
        }

        @Override
        Mounted open(Path folder) throws IOException {
            FileSystem fileSystem = CryptoFileSystemProvider.newFileSystem(folder, properties());
            return new Mounted(fileSystem.getPath("/"), fileSystem);
        }

        private static CryptoFileSystemProperties properties() {
            return CryptoFileSystemProperties.cryptoFileSystemProperties()
                    .withKeyLoader(_ -> masterkey())
                    .build();
        }

        private static Masterkey masterkey() {
            byte[] key = new byte[2 * Masterkey.SUBKEY_LEN_BYTES];
            Arrays.fill(key, (byte) 7);
            return new Masterkey(key);
        }
    },
    /** An unlocked vault of ours, as the mount, the gateway and the indexer use it. */
    LATENT {
        @Override
        void create(Path folder) throws IOException {
            try (Passphrase passphrase = passphrase()) {
                Vault.create(folder, passphrase);
            }
        }

        @Override
        Mounted open(Path folder) throws IOException {
            try (Passphrase passphrase = passphrase()) {
                UnlockedVault vault = Vault.at(folder)
                        .unlock(passphrase, UnlockOptions.withJournals(folder.resolveSibling("journals")));
                return new Mounted(vault.root(), vault);
            }
        }

        private static Passphrase passphrase() {
            return Passphrase.of("a passphrase of a benchmark".toCharArray());
        }
    };

    /** An open file system, to be closed. */
    public record Mounted(Path root, AutoCloseable closing) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            try {
                closing.close();
            } catch (IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        }
    }

    /** Makes an empty one. */
    abstract void create(Path folder) throws IOException;

    /** Opens the one in a folder; nothing that an earlier one kept in memory is there. */
    abstract Mounted open(Path folder) throws IOException;
}
