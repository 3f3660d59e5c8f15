package app.latent.app.cli;

import app.latent.app.daemon.FrontSettings.Acme;
import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who signs a certificate for a public name. */
final class AcmeOptions {
    private static final String LETS_ENCRYPT = "https://acme-v02.api.letsencrypt.org/directory";

    /** One address and no more of a mailto URI (RFC 8555, 7.3). */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,?&%:<>\"]+@[^\\s@,?&%:<>\"]+");

    /** Names, not addresses, and with a domain. */
    private static final Pattern PUBLIC_NAME = Pattern.compile(".+\\.[a-z0-9-]*[a-z][a-z0-9-]*");

    @Option(
            names = "--acme",
            paramLabel = "EMAIL",
            description =
                    "get a certificate for the names in --host from Let's Encrypt (ACME), which all browsers believe, and"
                            + " renew it while the vault is unlocked. Port 443 of the names must lead to --serve. The"
                            + " authority is told the names, which it publishes, and EMAIL, to which it may write")
    @Nullable String email;

    @Option(
            names = "--acme-agree",
            description =
                    "you agree to the terms of service of that authority; needed once, which then says where they are")
    boolean agreed;

    @Option(
            names = "--acme-directory",
            paramLabel = "URL",
            description = "ask the authority whose ACME directory is there (default: Let's Encrypt's)")
    @Nullable URI directory;

    @Option(
            names = "--acme-root",
            paramLabel = "PEM",
            description = "believe that directory by this root certificate, where it is an authority of your own")
    @Nullable Path root;

    boolean isGiven() {
        return email != null || agreed || directory != null || root != null;
    }

    /**
     * Null where nobody is to be asked.
     *
     * @param hosts in lower case
     * @throws Failure where they make no sense
     */
    @Nullable Acme authority(List<String> hosts) throws Failure {
        if (email == null) {
            if (isGiven()) throw usage("--acme-agree, --acme-directory and --acme-root are of use with --acme only.");
            return null;
        }
        if (!EMAIL.matcher(email).matches()) throw usage("--acme takes an e-mail address, not '" + email + "'.");
        if (hosts.isEmpty()) throw usage("--acme needs --host too: the public name that the certificate is for.");
        for (String host : hosts) {
            if (!PUBLIC_NAME.matcher(host).matches()) {
                throw usage("No authority signs for '" + host + "': with --acme, --host takes public names.");
            }
        }
        return new Acme(
                directory(),
                email,
                agreed,
                root == null ? null : root.toAbsolutePath().normalize());
    }

    private URI directory() throws Failure {
        if (directory == null) return URI.create(LETS_ENCRYPT);
        boolean isDirectory = "https".equalsIgnoreCase(directory.getScheme())
                && directory.getHost() != null
                && directory.getRawUserInfo() == null
                && directory.getRawFragment() == null;
        if (!isDirectory) throw usage("--acme-directory takes an https URL, not '" + directory + "'.");
        return directory;
    }

    private static Failure usage(String message) {
        return new Failure(ExitCode.USAGE, message);
    }
}
