package app.latent.app.cli;

import app.latent.app.check.CheckResult;
import app.latent.app.check.CheckText;
import app.latent.app.check.Repaired;
import app.latent.app.control.Json;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The file in which all that was found is listed, with names in the clear: only where its owner says, and for them alone. */
final class CheckReport {
    private CheckReport() {}

    /** @throws Failure where the sync client would carry it away */
    static void requireApart(@Nullable Path report, Path vault) throws IOException, Failure {
        if (report == null) return;
        Path folder = report.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Failure(ExitCode.USAGE, "There is no folder for the report " + report + ".");
        }
        boolean inside = Files.isDirectory(vault) && folder.toRealPath().startsWith(vault.toRealPath());
        if (inside) {
            throw new Failure(
                    ExitCode.USAGE,
                    "The report would hold names of your files in the clear inside of the vault's own folder. Choose a place elsewhere.");
        }
    }

    static void write(@Nullable Path report, CheckResult result) throws Failure {
        write(report, result, CheckText.of(result, Integer.MAX_VALUE));
    }

    static void write(@Nullable Path report, Repaired result) throws Failure {
        write(report, result, result.lines(Integer.MAX_VALUE));
    }

    private static void write(@Nullable Path report, Object result, List<String> lines) throws Failure {
        if (report == null) return;
        boolean json = report.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
        String text = json ? Json.write(result) : String.join(System.lineSeparator(), lines);
        try {
            if (!Files.exists(report)) {
                Files.createFile(
                        report, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(report, text + System.lineSeparator(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Failure(ExitCode.FAILED, "The report " + report + " cannot be written.", e);
        }
    }
}
