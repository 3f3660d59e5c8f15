package app.latent.vault.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.testkit.LongRun;
import app.latent.testkit.kill.Acknowledged;
import app.latent.testkit.kill.Tally;
import app.latent.testkit.kill.Writer;
import app.latent.vault.JudgedVault;
import app.latent.vault.Passphrase;
import app.latent.vault.UnlockOptions;
import app.latent.vault.UnlockedVault;
import app.latent.vault.Vault;
import app.latent.vault.disk.LoopDisk;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Faults F2 and F3: the power goes while a process writes to a vault, 500 times each in a long run. Vault and journal are on one ext4 disk, of which only what
 * had reached it is found; ext4 loses what was not synced, which files that are written beside the vault show.
 */
final class PowerCutIT {

    private static final int ROUNDS = LongRun.size(4, 500);

    /** After so many a new disk is taken: the old one fills with what the cuts left of it. */
    private static final int ROUNDS_ON_A_DISK = 25;

    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(5);

    /** On the smaller one every write is through to the disk before it returns, as there is little room. */
    private static final long[] DISK_SIZES = {256L << 20, 96L << 20};

    @BeforeAll
    static void needsDisks() {
        LoopDisk.assumeAvailable();
    }

    @Test
    void whatWasSyncedInADurableDirectoryIsThere() throws Exception {
        run("power cut, directories durable", true);
    }

    @Test
    void whatWasSyncedInANewDirectoryIsThereAndTheDirectoryWithIt() throws Exception {
        run("power cut, directories new", false);
    }

    @Test
    void aNewVaultIsThereOnceItWasMade() throws Exception {
        char[] words = "correct horse battery staple".toCharArray();
        try (Passphrase passphrase = Passphrase.of(words);
                LoopDisk disk = LoopDisk.ext4(DISK_SIZES[1])) {
            Path folder = disk.root().resolve("above").resolve("vault");
            Vault.create(folder, passphrase);
            try (LoopDisk found = disk.afterPowerCut();
                    UnlockedVault vault = Vault.at(found.root().resolve("above").resolve("vault"))
                            .unlock(
                                    passphrase,
                                    UnlockOptions.withJournals(found.root().resolve("journals")))) {
                Files.writeString(vault.root().resolve("file"), "content");
            }
        }
    }

    private static void run(String what, boolean settled) throws Exception {
        Random random = new Random(settled ? 2 : 3);
        Tally tally = new Tally(what);
        long outside = 0;
        long lostOutside = 0;
        LoopDisk disk = LoopDisk.ext4(DISK_SIZES[0]);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                if (round % ROUNDS_ON_A_DISK == 0) {
                    disk.close();
                    disk = newDisk(DISK_SIZES[round / ROUNDS_ON_A_DISK % DISK_SIZES.length]);
                }
                prepare(disk, settled);
                Acknowledged said = VaultWriter.runUntilKilled(
                        vaultOn(disk), random, Integer.toString(round), settled, outsideOn(disk));
                LoopDisk found = disk.afterPowerCut();
                disk.close();
                disk = found;
                tally.acknowledged(said.count());
                check(round, disk, said, tally);
                outside += said.unsynced().size();
                lostOutside += lost(outsideOn(disk), said.unsynced());
            }
        } finally {
            disk.close();
        }
        tally.print();
        System.out.println(
                "outside the vault, not synced: " + outside + " files written, " + lostOutside + " lost or empty");
        // What does not lose anything proves nothing; but a few rounds may be lucky.
        if (LongRun.isOn()) assertTrue(lostOutside > ROUNDS);
    }

    private static LoopDisk newDisk(long size) throws IOException {
        LoopDisk disk = LoopDisk.ext4(size);
        JudgedVault.create(vaultOn(disk), 220);
        Files.createDirectory(outsideOn(disk));
        return disk;
    }

    private static Path vaultOn(LoopDisk disk) {
        return disk.root().resolve("vault");
    }

    private static Path outsideOn(LoopDisk disk) {
        return disk.root().resolve("outside");
    }

    private static void prepare(LoopDisk disk, boolean settled) throws IOException {
        if (settled) {
            try (UnlockedVault vault = JudgedVault.at(vaultOn(disk)).latent()) {
                Writer.makeSettledFolders(vault.root());
            }
        }
        disk.settle();
    }

    private static void check(int round, LoopDisk disk, Acknowledged said, Tally tally) throws IOException {
        JudgedVault vault = JudgedVault.at(vaultOn(disk));
        long start = System.nanoTime();
        try (UnlockedVault found = vault.latent()) {
            tally.recovered(System.nanoTime() - start, LONGEST_RECOVERY);
            said.check(found.root());
            tally.unreadable(said.clear(found.root()));
        } catch (IOException | AssertionError e) {
            throw new AssertionError("round " + round + ": " + e.getMessage(), e);
        }
        try (FileSystem official = vault.cryptofs();
                Stream<Path> left = Files.list(official.getPath("/"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    private static long lost(Path outside, List<String> names) throws IOException {
        long lost = 0;
        for (String name : names) {
            Path file = outside.resolve(name);
            if (!Files.exists(file) || !Files.readString(file).equals(name)) lost++;
            Files.deleteIfExists(file);
        }
        return lost;
    }
}
