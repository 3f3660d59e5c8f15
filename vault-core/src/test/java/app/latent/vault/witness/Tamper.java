package app.latent.vault.witness;

import app.latent.vault.format.ContentSizes;
import app.latent.vault.format.GcmSizes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * One change of the ciphertext by somebody without the key, for each class of the tamper matrix; and what must come of it.
 *
 * <p>The vault has the files {@code a} and {@code b} of four chunks, of which {@code a} was overwritten in place in its second, {@code replaced}, which was
 * replaced, the directories {@code one} and {@code two} with a file each, and {@code gone}.
 */
enum Tamper {
    T1_BIT_FLIP_IN_CHUNK(Outcome.UNREADABLE) {
        @Override
        void make(TamperedVault vault) throws IOException {
            vault.edit("a", bytes -> bytes[40_000] ^= 1);
        }
    },
    T2_BIT_FLIP_IN_HEADER(Outcome.UNREADABLE) {
        @Override
        void make(TamperedVault vault) throws IOException {
            vault.edit("a", bytes -> bytes[5] ^= 1);
        }
    },
    T3_CUT_AT_CHUNK_BOUNDARY(Outcome.SUSPICIOUS) {
        @Override
        void make(TamperedVault vault) throws IOException {
            vault.resize("a", (int) GcmSizes.ciphertextSize(2L * ContentSizes.CLEARTEXT_CHUNK));
        }

        @Override
        List<Verdict> verdicts(Path root) {
            return List.of(
                    new Verdict.Truncated(root.resolve("a"), TamperedVault.SIZE, 2L * ContentSizes.CLEARTEXT_CHUNK));
        }
    },
    T4_CUT_INSIDE_CHUNK(Outcome.UNREADABLE) {
        @Override
        void make(TamperedVault vault) throws IOException {
            vault.resize("a", 40_000);
        }
    },
    T5_CUT_TO_BOUNDARY_AND_TEN_BYTES(Outcome.UNREADABLE) {
        @Override
        void make(TamperedVault vault) throws IOException {
            vault.resize("a", (int) GcmSizes.ciphertextSize(2L * ContentSizes.CLEARTEXT_CHUNK) + 10);
        }
    },
    T6_GARBAGE_APPENDED(Outcome.UNREADABLE) {
        @Override
        void make(TamperedVault vault) throws IOException {
            byte[] garbage = new byte[1000];
            new Random(6).nextBytes(garbage);
            vault.replace("a", before -> {
                byte[] longer = Arrays.copyOf(before, before.length + garbage.length);
                System.arraycopy(garbage, 0, longer, before.length, garbage.length);
                return longer;
            });
        }
    },
    T7_CUT_TO_NOTHING(Outcome.UNREADABLE) {
        @Override
        void make(TamperedVault vault) throws IOException {
            vault.resize("a", 0);
        }
    },
    T7B_CUT_TO_HEADER(Outcome.SUSPICIOUS) {
        @Override
        void make(TamperedVault vault) throws IOException {
            vault.resize("a", GcmSizes.HEADER);
        }

        @Override
        List<Verdict> verdicts(Path root) {
            return List.of(new Verdict.Truncated(root.resolve("a"), TamperedVault.SIZE, 0));
        }
    },
    T8_CONTENTS_SWAPPED(Outcome.SUSPICIOUS) {
        @Override
        void make(TamperedVault vault) throws IOException {
            byte[] a = Files.readAllBytes(vault.ciphertext("a"));
            Files.write(vault.ciphertext("a"), Files.readAllBytes(vault.ciphertext("b")));
            Files.write(vault.ciphertext("b"), a);
        }

        @Override
        List<Verdict> verdicts(Path root) {
            return List.of(
                    new Verdict.Swapped(root.resolve("a"), root.resolve("b")),
                    new Verdict.Swapped(root.resolve("b"), root.resolve("a")));
        }
    },
    T9_REPLACED_BY_OTHER_FILE(Outcome.SUSPICIOUS) {
        @Override
        void make(TamperedVault vault) throws IOException {
            Files.copy(vault.ciphertext("b"), vault.ciphertext("a"), StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        List<Verdict> verdicts(Path root) {
            return List.of(new Verdict.Swapped(root.resolve("a"), root.resolve("b")));
        }
    },
    T10_CHUNKS_SWAPPED(Outcome.UNREADABLE) {
        @Override
        void make(TamperedVault vault) throws IOException {
            int first = GcmSizes.HEADER;
            int second = first + GcmSizes.CIPHERTEXT_CHUNK;
            vault.edit("a", bytes -> {
                byte[] chunk = Arrays.copyOfRange(bytes, first, second);
                System.arraycopy(bytes, second, bytes, first, chunk.length);
                System.arraycopy(chunk, 0, bytes, second, chunk.length);
            });
        }
    },
    T11_CHUNK_ROLLED_BACK(Outcome.SUSPICIOUS) {
        @Override
        void make(TamperedVault vault) throws IOException {
            byte[] old = Files.readAllBytes(vault.oldCiphertext("a"));
            int second = (int) GcmSizes.ciphertextOffset(1);
            vault.edit("a", bytes -> System.arraycopy(old, second, bytes, second, GcmSizes.CIPHERTEXT_CHUNK));
        }

        @Override
        List<Verdict> verdicts(Path root) {
            return List.of(new Verdict.RolledBack(root.resolve("a")));
        }
    },
    T12_FILE_ROLLED_BACK(Outcome.SUSPICIOUS) {
        @Override
        void make(TamperedVault vault) throws IOException {
            vault.bringBack("replaced");
        }

        @Override
        List<Verdict> verdicts(Path root) {
            return List.of(new Verdict.RolledBack(root.resolve("replaced")));
        }

        @Override
        String file() {
            return "replaced";
        }
    },
    T13_DELETED(Outcome.MISSING) {
        @Override
        void make(TamperedVault vault) throws IOException {
            Files.delete(vault.ciphertext("a"));
        }

        @Override
        List<Verdict> verdicts(Path root) {
            return List.of(new Verdict.Deleted(root.resolve("a")));
        }
    },
    T14_PAGE_ZEROED(Outcome.UNREADABLE) {
        @Override
        void make(TamperedVault vault) throws IOException {
            vault.edit("a", bytes -> Arrays.fill(bytes, 40_000, 40_000 + 4096, (byte) 0));
        }
    },
    T14B_CHUNK_ZEROED(Outcome.UNREADABLE) {
        @Override
        void make(TamperedVault vault) throws IOException {
            int second = (int) GcmSizes.ciphertextOffset(1);
            vault.edit("a", bytes -> Arrays.fill(bytes, second, second + GcmSizes.CIPHERTEXT_CHUNK, (byte) 0));
        }
    },
    T15_CONFLICT_COPY(Outcome.COPY_COLLAPSED) {
        @Override
        void make(TamperedVault vault) throws IOException {
            Path node = vault.ciphertext("a");
            String name = node.getFileName().toString();
            Files.copy(node, node.resolveSibling(name.substring(0, name.length() - 4) + " (1).c9r"));
        }
    },
    T16_NAME_COPIED_TO_OTHER_DIRECTORY(Outcome.DAMAGE_TOLD) {
        @Override
        void make(TamperedVault vault) throws IOException {
            Path node = vault.ciphertext("a");
            Files.copy(node, vault.ciphertext("one/x").resolveSibling(node.getFileName()));
        }
    },
    T17_DIRECTORY_IDS_SWAPPED(Outcome.OTHER_DIRECTORY) {
        @Override
        void make(TamperedVault vault) throws IOException {
            Path one = vault.ciphertext("one").resolve("dir.c9r");
            Path two = vault.ciphertext("two").resolve("dir.c9r");
            byte[] id = Files.readAllBytes(one);
            Files.write(one, Files.readAllBytes(two));
            Files.write(two, id);
        }

        @Override
        List<Verdict> verdicts(Path root) {
            return List.of(
                    new Verdict.Swapped(root.resolve("one"), root.resolve("two")),
                    new Verdict.Swapped(root.resolve("two"), root.resolve("one")));
        }
    },
    T18_DIRECTORY_FILE_EMPTIED(Outcome.DIRECTORY_UNREADABLE) {
        @Override
        void make(TamperedVault vault) throws IOException {
            Files.write(vault.ciphertext("one").resolve("dir.c9r"), new byte[0]);
        }
    },
    T18B_DIRECTORY_FILE_DELETED(Outcome.DIRECTORY_UNREADABLE) {
        @Override
        void make(TamperedVault vault) throws IOException {
            Files.delete(vault.ciphertext("one").resolve("dir.c9r"));
        }
    },
    T19_CONFIGURATION_CHANGED(Outcome.REFUSED) {
        @Override
        void make(TamperedVault vault) throws IOException {
            Path config = vault.folder().resolve("vault.cryptomator");
            byte[] bytes = Files.readAllBytes(config);
            int middle = bytes.length / 2;
            bytes[middle] = (byte) (bytes[middle] == 'A' ? 'B' : 'A');
            Files.write(config, bytes);
        }
    },
    T20_VAULT_ROLLED_BACK(Outcome.WHOLE_VAULT) {
        @Override
        void make(TamperedVault vault) throws IOException {
            vault.bringAllBack();
        }

        @Override
        List<Verdict> verdicts(Path root) {
            return List.of(
                    new Verdict.RolledBack(root.resolve("a")),
                    new Verdict.RolledBack(root.resolve("replaced")),
                    new Verdict.Deleted(root.resolve("later")));
        }
    };

    /** What whoever uses the vault meets. */
    enum Outcome {
        UNREADABLE,
        /** It can be read, and is suspicious. */
        SUSPICIOUS,
        MISSING,
        COPY_COLLAPSED,
        DAMAGE_TOLD,
        OTHER_DIRECTORY,
        DIRECTORY_UNREADABLE,
        REFUSED,
        WHOLE_VAULT
    }

    final Outcome outcome;

    Tamper(Outcome outcome) {
        this.outcome = outcome;
    }

    abstract void make(TamperedVault vault) throws IOException;

    /** What the witness says of it. */
    List<Verdict> verdicts(Path root) {
        return List.of();
    }

    /** What was changed. */
    String file() {
        return "a";
    }
}
