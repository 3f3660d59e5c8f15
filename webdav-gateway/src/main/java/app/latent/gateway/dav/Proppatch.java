package app.latent.gateway.dav;

import app.latent.gateway.account.Need;
import app.latent.gateway.dav.DeadProperties.Change;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import org.eclipse.jetty.http.HttpDateTime;
import org.eclipse.jetty.http.HttpStatus;

/** PROPPATCH (RFC 4918, 9.2): all of it or nothing. */
final class Proppatch {

    /**
     * Where Windows tells times and attributes of every file that it has copied. The time of modification is the file's; nothing is kept of the others, which would
     * soon take more room than all that people set.
     */
    private static final String WINDOWS = "urn:schemas-microsoft-com:";

    private static final QName WIN32_LAST_MODIFIED = new QName(WINDOWS, "Win32LastModifiedTime");

    /** With which rclone and the clients of ownCloud set a file's time, in seconds since 1970; not a property of RFC 4918, in spite of its namespace. */
    private static final QName LAST_MODIFIED = new QName(Xml.DAV, "lastmodified");

    /** Sent along with the time, to keep what a server knows of a content that has not changed; this server keeps no checksums. */
    private static final QName CHECKSUMS = new QName("http://owncloud.org/ns", "checksums");

    private final Targets targets;
    private final Permits permits;
    private final Preconditions preconditions;
    private final DeadProperties dead;

    Proppatch(Targets targets, Permits permits, Preconditions preconditions, DeadProperties dead) {
        this.targets = targets;
        this.permits = permits;
        this.preconditions = preconditions;
        this.dead = dead;
    }

    void serve(Exchange exchange) throws IOException, StatusException {
        Resource resource = targets.ofRequest(exchange, Need.ADD);
        if (!resource.exists()) throw new StatusException(HttpStatus.NOT_FOUND_404);
        permits.requireFillable(exchange, resource);
        Set<String> tokens = preconditions.require(exchange, resource);
        preconditions.requireUnlocked(resource.names(), tokens);
        List<Change> changes = changes(exchange);
        List<QName> refused = changes.stream()
                .map(change -> change.property().name())
                .filter(LiveProperty.BY_NAME::containsKey)
                .toList();
        if (refused.isEmpty()) apply(resource, changes);
        answer(exchange, resource, changes, refused);
    }

    private static List<Change> changes(Exchange exchange) throws IOException, StatusException {
        Xml.Element root = Xml.read(exchange)
                .filter(e -> e.is("propertyupdate"))
                .orElseThrow(() -> new StatusException(HttpStatus.BAD_REQUEST_400));
        var changes = new ArrayList<Change>();
        for (Xml.Element instruction : root.children()) {
            if (!instruction.is("set") && !instruction.is("remove")) continue;
            var properties = instruction.child("prop");
            if (properties.isEmpty()) throw new StatusException(HttpStatus.BAD_REQUEST_400);
            for (Xml.Element property : properties.get().children()) {
                changes.add(new Change(instruction.is("set"), property));
            }
        }
        return changes;
    }

    private void apply(Resource resource, List<Change> changes) throws IOException, StatusException {
        dead.change(resource.names(), changes.stream().filter(Proppatch::isKept).toList());
        for (Change change : changes) {
            if (change.sets()) applyTime(resource, change.property());
        }
    }

    private static boolean isKept(Change change) {
        QName name = change.property().name();
        return !name.getNamespaceURI().equals(WINDOWS) && !name.equals(LAST_MODIFIED) && !name.equals(CHECKSUMS);
    }

    private static void applyTime(Resource resource, Xml.Element property) throws IOException {
        Optional<Instant> time = time(property);
        if (time.isPresent()) Files.setLastModifiedTime(resource.file(), FileTime.from(time.get()));
    }

    private static Optional<Instant> time(Xml.Element property) {
        String text = property.text().strip();
        if (property.name().equals(LAST_MODIFIED)) return UnixTime.parse(text);
        return property.name().equals(WIN32_LAST_MODIFIED) ? httpTime(text) : Optional.empty();
    }

    private static Optional<Instant> httpTime(String text) {
        try {
            return Optional.of(HttpDateTime.parse(text).toInstant());
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void answer(Exchange exchange, Resource resource, List<Change> changes, List<QName> refused)
            throws IOException {
        List<QName> others = changes.stream()
                .map(change -> change.property().name())
                .filter(name -> !refused.contains(name))
                .toList();
        var answer = new Multistatus(exchange);
        answer.response(resource.href(targets.hrefPrefix()), xml -> {
            if (!refused.isEmpty()) {
                Multistatus.propstat(
                        xml, HttpStatus.FORBIDDEN_403, out -> names(out, refused), Proppatch::writeProtectedError);
            }
            if (!others.isEmpty() || refused.isEmpty()) {
                int status = refused.isEmpty() ? HttpStatus.OK_200 : HttpStatus.FAILED_DEPENDENCY_424;
                Multistatus.propstat(xml, status, out -> names(out, others));
            }
        });
        answer.finish();
    }

    private static void writeProtectedError(XmlOut xml) throws IOException {
        xml.start("error");
        xml.empty("cannot-modify-protected-property");
        xml.end();
    }

    private static void names(XmlOut xml, List<QName> names) throws IOException {
        for (QName name : names) xml.empty(name);
    }
}
