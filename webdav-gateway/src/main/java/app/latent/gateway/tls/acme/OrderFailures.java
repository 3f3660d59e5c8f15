package app.latent.gateway.tls.acme;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.shredzone.acme4j.Problem;
import org.shredzone.acme4j.exception.AcmeLazyLoadingException;
import org.shredzone.acme4j.exception.AcmeNetworkException;
import org.shredzone.acme4j.exception.AcmeRateLimitedException;
import org.shredzone.acme4j.exception.AcmeServerException;
import org.shredzone.acme4j.exception.AcmeUserActionRequiredException;

/** What went wrong with an order, in words for the user: why, and what to do. What the authority says besides is quoted, as far as it is plain text. */
final class OrderFailures {

    private static final String PREFIX = "urn:ietf:params:acme:error:";
    private static final int MOST_QUOTED = 300;

    private final String authority;
    private final String hosts;

    OrderFailures(AcmeSettings settings) {
        this.authority = settings.directory().getHost();
        this.hosts = String.join(", ", settings.hosts());
    }

    /** @return the type of an error of ACME (RFC 8555, 6.7) without what all have in common */
    static String kind(Problem problem) {
        String type = problem.getType().toString();
        return type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : type;
    }

    OrderFailedException termsNotAgreed(URI terms) {
        return failed(authority + " has terms of service: " + plain(terms.toString())
                + ". Read them and, if you agree, add --acme-agree.");
    }

    /** @param thrown by the library, or by us in its place */
    OrderFailedException of(Exception thrown) {
        return switch (thrown) {
            case AcmeLazyLoadingException e when e.getCause() instanceof Exception cause -> of(cause);
            case ProofFailedException e -> failed(proof(e.kind(), e.host()) + said(e), e);
            case AcmeRateLimitedException e -> rateLimited(e);
            case AcmeUserActionRequiredException e -> failed(toBeDone(e) + said(e), e);
            case AcmeServerException e -> failed(refusal(kind(e.getProblem())) + said(e), e);
            case AcmeNetworkException e when e.getCause() instanceof IOException cause -> failed(network(cause), e);
            case IOException e -> failed(network(e), e);
            default ->
                failed(
                        authority + " does not answer as an authority does: look at --acme-directory." + said(thrown),
                        thrown);
        };
    }

    private OrderFailedException rateLimited(AcmeRateLimitedException e) {
        Optional<Instant> after = e.getRetryAfter();
        String when = after.map(time -> "after " + time.truncatedTo(ChronoUnit.SECONDS))
                .orElse("later");
        return new OrderFailedException(
                noCertificate() + authority + " has had too many orders like this one. Try again " + when + "."
                        + said(e),
                after,
                e);
    }

    private static String toBeDone(AcmeUserActionRequiredException e) {
        return "The authority wants you to do something first"
                + e.getTermsOfServiceUri()
                        .map(terms -> ", and names its terms of service: " + plain(terms.toString()))
                        .orElse("")
                + ".";
    }

    private String network(IOException e) {
        return switch (e) {
            case ConnectException _ -> authority + " could not be reached. See that this machine is online.";
            case HttpTimeoutException _ ->
                authority + " did not come to an end with the order in time. Try again later.";
            case SSLException _ ->
                "Nobody could be believed to be " + authority
                        + ". If it is an authority of your own, give its root with --acme-root.";
            default -> authority + " does not answer as an authority does: look at --acme-directory.";
        };
    }

    /** Kinds of a refusal (RFC 8555, 6.7). */
    private String refusal(String kind) {
        return switch (kind) {
            case "rejectedIdentifier", "unsupportedIdentifier" ->
                authority + " signs nothing for " + hosts + ". --host is to be a public name of yours.";
            case "caa" -> proof(kind, hosts);
            case "invalidContact", "unsupportedContact" -> authority + " does not take the address in --acme.";
            case "externalAccountRequired" ->
                authority + " takes only accounts that were made with it before, which Latent cannot use. Give another"
                        + " --acme-directory.";
            case "unauthorized" -> authority + " does not let this vault's account order for " + hosts + ".";
            default -> authority + " refuses the order.";
        };
    }

    /** The same of what the authority says once it has looked. */
    private static String proof(String kind, String host) {
        return switch (kind) {
            case "dns" -> "The authority finds no address of " + host + ". Let the name's A or AAAA record lead here.";
            case "connection" ->
                "The authority could not connect to port 443 of " + host
                        + ". Let that port of your router and firewall lead to"
                        + " the one that is served here, and the name to your router.";
            case "tls", "unauthorized", "incorrectResponse" ->
                "Another server than this one answered the authority at port 443 of " + host
                        + ". Let the name lead here, with nothing on the way that ends TLS.";
            case "caa" ->
                "A CAA record of " + host + " forbids this authority to sign for it. Change that, or give another"
                        + " --acme-directory.";
            default -> "The authority was not convinced that " + host + " leads here.";
        };
    }

    private String noCertificate() {
        return "There is no certificate for " + hosts + ": ";
    }

    private OrderFailedException failed(String message) {
        return failed(message, null);
    }

    private OrderFailedException failed(String message, @Nullable Throwable cause) {
        return new OrderFailedException(noCertificate() + message, Optional.empty(), cause);
    }

    private static String said(Exception e) {
        String text = plain(String.valueOf(e.getMessage()));
        return e.getMessage() == null || text.isBlank() ? "" : " It says: “" + text + "”";
    }

    /** Whoever shows it on a terminal, or writes it to a log, must not be told what to do by it. */
    private static String plain(String text) {
        String visible = text.codePoints()
                .map(point -> isVisible(point) ? point : ' ')
                .limit(MOST_QUOTED)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return visible.strip();
    }

    private static boolean isVisible(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
