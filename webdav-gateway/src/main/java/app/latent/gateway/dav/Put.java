package app.latent.gateway.dav;

import app.latent.gateway.account.Need;
import app.latent.gateway.http.BodyTransfer;
import app.latent.gateway.http.ETag;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import app.latent.gateway.http.Uploads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.http.HttpStatus;

/** PUT (RFC 9110, 9.3.4; RFC 4918, 9.7). */
final class Put {

    /** With which sync programs and phones hand over a photo's time, in seconds since 1970. */
    private static final String MODIFICATION_TIME = "X-OC-Mtime";

    private final Targets targets;
    private final Permits permits;
    private final Preconditions preconditions;
    private final Uploads uploads;

    /** Held while names change, so that a condition that was found true still is. */
    private final ReentrantLock naming;

    Put(Targets targets, Permits permits, Preconditions preconditions, Uploads uploads, ReentrantLock naming) {
        this.targets = targets;
        this.permits = permits;
        this.preconditions = preconditions;
        this.uploads = uploads;
        this.naming = naming;
    }

    void serve(Exchange exchange) throws IOException, StatusException {
        // RFC 9110, 14.4: ignoring it would replace the whole file by a part.
        if (exchange.header("Content-Range") != null) throw new StatusException(HttpStatus.BAD_REQUEST_400);
        if (exchange.path().trailingSlash()) throw new StatusException(HttpStatus.METHOD_NOT_ALLOWED_405);
        Optional<Instant> time = modificationTime(exchange);
        UploadChecksum checksum = UploadChecksum.of(exchange);
        Resource target = check(exchange);
        BasicFileAttributes attributes;
        try (var upload = uploads.write(
                target.file(),
                channel -> BodyTransfer.transfer(
                        exchange.body(), exchange.request().getLength(), channel, checksum::update))) {
            checksum.require();
            if (time.isPresent()) Files.setLastModifiedTime(upload.file(), FileTime.from(time.get()));
            naming.lock();
            try {
                target = check(exchange);
                upload.rename(target.file());
                attributes = Files.readAttributes(target.file(), BasicFileAttributes.class);
            } finally {
                naming.unlock();
            }
        }
        if (time.isPresent()) exchange.responseHeaders().put("X-OC-MTime", "accepted");
        exchange.responseHeaders().put("ETag", ETag.of(attributes).quoted());
        exchange.status(target.exists() ? HttpStatus.NO_CONTENT_204 : HttpStatus.CREATED_201);
    }

    private Resource check(Exchange exchange) throws IOException, StatusException {
        Resource target = targets.ofRequest(exchange, Need.ADD);
        permits.requireFillable(exchange, target);
        Set<String> tokens = preconditions.require(exchange, target);
        if (target.isCollection()) throw new StatusException(HttpStatus.METHOD_NOT_ALLOWED_405);
        preconditions.requireUnlocked(target.names(), tokens);
        if (!target.exists()) preconditions.requireParentUnlocked(target, tokens);
        return target;
    }

    private static Optional<Instant> modificationTime(Exchange exchange) {
        return Optional.ofNullable(exchange.header(MODIFICATION_TIME)).flatMap(UnixTime::parse);
    }
}
