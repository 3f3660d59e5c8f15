package app.latent.vault.kill;

import app.latent.testkit.kill.Acknowledged;
import app.latent.testkit.kill.Writer;
import app.latent.testkit.kill.WriterProcess;
import app.latent.vault.JudgedVault;
import app.latent.vault.UnlockedVault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The process that is killed: has a vault unlocked, and writes to it. */
final class VaultWriter {

    private VaultWriter() {}

    /** @param args the vault's folder, a seed, what its names begin with, whether it uses only the settled folders, and where to write outside the vault, if anywhere */
    public static void main(String[] args) throws IOException {
        try (UnlockedVault vault = JudgedVault.at(Path.of(args[0])).latent()) {
            Path outside = args.length > 4 ? Path.of(args[4]) : null;
            Random random = new Random(Long.parseLong(args[1]));
            Writer writer = new Writer(vault.root(), Boolean.parseBoolean(args[3]), outside, random, System.out);
            for (int number = 0; ; number++) writer.step(args[2] + "-" + number);
        }
    }

    /**
     * Runs it for a random time.
     *
     * @param name what the names of its files begin with
     * @param settled whether it uses only folders that were made before
     * @param outside where to write outside the vault; null for nowhere
     * @return what it said
     */
    static Acknowledged runUntilKilled(Path vault, Random random, String name, boolean settled, @Nullable Path outside)
            throws Exception {
        List<String> arguments = new ArrayList<>(
                List.of(vault.toString(), Long.toString(random.nextLong()), name, Boolean.toString(settled)));
        if (outside != null) arguments.add(outside.toString());
        try (WriterProcess writer = WriterProcess.start(VaultWriter.class, arguments)) {
            writer.listenForAWhile(random);
            writer.kill();
            return writer.listenToTheEnd();
        }
    }
}
