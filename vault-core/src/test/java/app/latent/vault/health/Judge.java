package app.latent.vault.health;

import app.latent.vault.JudgedVault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cryptomator.cryptofs.VaultConfig;
import org.cryptomator.cryptofs.health.api.DiagnosticResult;
import org.cryptomator.cryptofs.health.api.HealthCheck;
import org.cryptomator.cryptofs.health.dirid.HealthyDir;
import org.cryptomator.cryptolib.api.Cryptor;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.Masterkey;

/** What Cryptomator's own health check says of a vault. */
final class Judge {

    /** A content directory, and a node in it. */
    private static final Pattern PLACE = Pattern.compile("[A-Z2-7]{2}/[A-Z2-7]{30}(/[^/,)]*?\\.c9[rs](?!\\w))?");

    private Judge() {}

    /** Its results, as {@link #ours} has ours. */
    static List<String> results(Path vault) throws IOException {
        List<String> results = new ArrayList<>();
        try (Masterkey key = JudgedVault.masterkey();
                Cryptor cryptor = CryptorProvider.forScheme(CryptorProvider.Scheme.SIV_GCM)
                        .provide(key.copy(), new SecureRandom())) {
            VaultConfig config = VaultConfig.decode(Files.readString(vault.resolve("vault.cryptomator")))
                    .verify(key.getEncoded(), 8);
            for (HealthCheck check : HealthCheck.allChecks()) {
                check.check(vault, config, key, cryptor, result -> results.add(line(result)));
            }
        }
        results.sort(null);
        return results;
    }

    private static String line(DiagnosticResult result) {
        String kind = result.getClass().getSimpleName();
        return kind + " " + result.getSeverity() + " "
                + place(kind, result + " " + (result instanceof HealthyDir ? "" : result.details()));
    }

    private static String place(String kind, String text) {
        Matcher matcher = PLACE.matcher(text);
        String place = "?";
        boolean first = true;
        while (matcher.find()) {
            if (first || (kind.equals("HealthyDir") && matcher.group(1) == null)) place = matcher.group();
            first = false;
        }
        return place;
    }

    static String ours(Finding finding) {
        Matcher matcher = PLACE.matcher(finding.at().ciphertext());
        return finding.kind() + " " + finding.severity() + " " + (matcher.find() ? matcher.group() : "?");
    }
}
