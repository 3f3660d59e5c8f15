package app.latent.gateway.dav;

import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import org.eclipse.jetty.http.HttpStatus;

/** PROPFIND (RFC 4918, 9.1), for a resource and at most its children. */
final class Propfind {

    private final Targets targets;
    private final Locks locks;
    private final DeadProperties dead;

    Propfind(Targets targets, Locks locks, DeadProperties dead) {
        this.targets = targets;
        this.locks = locks;
        this.dead = dead;
    }

    /** What a client asks for. */
    private sealed interface Question {

        /** All values, and some that are not of these. */
        record All(Set<QName> more) implements Question {}

        /** The names of all properties. */
        record Names() implements Question {}

        /** The values of some. */
        record Some(Set<QName> names) implements Question {}
    }

    void serve(Exchange exchange) throws IOException, StatusException {
        Resource resource = targets.ofListing(exchange);
        if (!resource.exists()) throw new StatusException(HttpStatus.NOT_FOUND_404);
        Depth depth = Depth.of(exchange);
        Question question = question(exchange);
        if (depth == Depth.INFINITY) {
            if (resource.isCollection()) throw new DavException(HttpStatus.FORBIDDEN_403, "propfind-finite-depth");
            depth = Depth.ZERO;
        }
        // Listed before the answer begins, so that a failure still has a status.
        List<Resource> children =
                depth == Depth.ONE && resource.isCollection() ? targets.children(exchange, resource) : List.of();
        var answer = new Multistatus(exchange);
        respond(answer, resource, question);
        for (Resource child : children) respond(answer, child, question);
        answer.finish();
    }

    private static Question question(Exchange exchange) throws IOException, StatusException {
        var body = Xml.read(exchange);
        if (body.isEmpty()) return new Question.All(Set.of());
        Xml.Element root = body.get();
        if (!root.is("propfind")) throw new StatusException(HttpStatus.BAD_REQUEST_400);
        var some = root.child("prop");
        if (some.isPresent()) return new Question.Some(namesIn(some.get()));
        if (root.child("propname").isPresent()) return new Question.Names();
        if (root.child("allprop").isEmpty()) throw new StatusException(HttpStatus.BAD_REQUEST_400);
        return new Question.All(root.child("include").map(Propfind::namesIn).orElse(Set.of()));
    }

    private static Set<QName> namesIn(Xml.Element element) {
        var names = new LinkedHashSet<QName>();
        for (Xml.Element child : element.children()) names.add(child.name());
        return names;
    }

    private void respond(Multistatus answer, Resource resource, Question question) throws IOException {
        answer.response(resource.href(targets.hrefPrefix()), xml -> {
            switch (question) {
                case Question.Names() -> Multistatus.propstat(xml, HttpStatus.OK_200, out -> writeNames(out, resource));
                case Question.All(Set<QName> more) -> writeAll(xml, resource, more);
                case Question.Some(Set<QName> names) -> writeSome(xml, resource, names);
            }
        });
    }

    private void writeNames(XmlOut xml, Resource resource) throws IOException {
        for (LiveProperty property : LiveProperty.values()) {
            if (property.appliesTo(resource)) xml.empty(property.qName());
        }
        for (Xml.Element property : kept(resource)) xml.empty(property.name());
    }

    private void writeAll(XmlOut xml, Resource resource, Set<QName> more) throws IOException {
        Multistatus.propstat(xml, HttpStatus.OK_200, out -> {
            for (LiveProperty property : LiveProperty.values()) {
                boolean wanted = property.isForAll() || more.contains(property.qName());
                if (wanted && property.appliesTo(resource)) property.write(out, resource, locks);
            }
            for (Xml.Element property : kept(resource)) out.copy(property);
        });
    }

    private Collection<Xml.Element> kept(Resource resource) {
        return resource.isWay() ? List.of() : dead.of(resource.names());
    }

    private void writeSome(XmlOut xml, Resource resource, Set<QName> names) throws IOException {
        var live = new ArrayList<LiveProperty>();
        var kept = new ArrayList<Xml.Element>();
        var missing = new ArrayList<QName>();
        for (QName name : names) {
            LiveProperty property = LiveProperty.BY_NAME.get(name);
            if (property != null && property.appliesTo(resource)) {
                live.add(property);
            } else {
                var found = kept(resource).stream()
                        .filter(e -> e.name().equals(name))
                        .findFirst();
                found.ifPresentOrElse(kept::add, () -> missing.add(name));
            }
        }
        if (!live.isEmpty() || !kept.isEmpty() || missing.isEmpty()) {
            Multistatus.propstat(xml, HttpStatus.OK_200, out -> {
                for (LiveProperty property : live) property.write(out, resource, locks);
                for (Xml.Element property : kept) out.copy(property);
            });
        }
        if (!missing.isEmpty()) {
            Multistatus.propstat(xml, HttpStatus.NOT_FOUND_404, out -> {
                for (QName name : missing) out.empty(name);
            });
        }
    }
}
