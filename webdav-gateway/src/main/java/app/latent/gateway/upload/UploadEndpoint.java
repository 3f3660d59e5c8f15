package app.latent.gateway.upload;

import app.latent.gateway.account.Caller;
import app.latent.gateway.audit.AuditEvent.Kind;
import app.latent.gateway.audit.AuditLog;
import app.latent.gateway.dav.Tree;
import app.latent.gateway.http.ApiPath;
import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.FileErrors;
import app.latent.gateway.http.MethodNotAllowedException;
import app.latent.gateway.http.StatusException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;

/**
 * {@code /api/v1/uploads}: GET tells the {@link Places} where the caller may add; the rest is tus 1.0.
 */
public final class UploadEndpoint extends BlockingHandler {

    private static final String CONTENT_TYPE = "application/offset+octet-stream";

    private final Path root;
    private final UploadShelf shelf;
    private final Beginnings beginnings;
    private final Reception reception;
    private final Destination destination;
    private final AuditLog audit;
    private final InstantSource clock;
    private final Turns turns = new Turns();
    private final Delivered delivered = new Delivered();
    private final JsonMapper json = new JsonMapper();

    /**
     * @param root where uploads go to
     * @param documents the folder for what is under way, in the same file system; made when it is needed
     * @param audit who uploads what is noted in it
     * @param errors of the root's file system
     * @throws IOException where the root cannot be read
     */
    public UploadEndpoint(
            Path root, Path documents, AuditLog audit, FileErrors errors, InstantSource clock, SecureRandom random)
            throws IOException {
        super(errors);
        this.root = root;
        this.shelf = new UploadShelf(documents, clock, random, turns);
        this.beginnings = new Beginnings(root, shelf);
        this.reception = new Reception(shelf);
        this.destination = new Destination(new Tree(root, clock));
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    protected void prepare(HttpFields.Mutable headers) {
        headers.put(TusHeaders.RESUMABLE, TusHeaders.VERSION);
    }

    @Override
    protected void serve(Exchange exchange) throws IOException, StatusException {
        List<String> below = exchange.path().below(ApiPath.UPLOADS.path()).names();
        if (below.size() > 1) throw new StatusException(HttpStatus.NOT_FOUND_404);
        if (exchange.method().equals("OPTIONS")) {
            TusHeaders.announce(exchange);
        } else if (below.isEmpty()) {
            serveAll(exchange);
        } else {
            serveOne(exchange, below.getFirst());
        }
    }

    private void serveAll(Exchange exchange) throws IOException, StatusException {
        switch (exchange.method()) {
            case "GET", "HEAD" -> {
                byte[] places = json.writeValueAsBytes(Places.of(Caller.of(exchange.request()), root));
                exchange.reply(HttpStatus.OK_200, "application/json", places);
            }
            case "POST" -> create(exchange);
            default -> throw new MethodNotAllowedException("GET, HEAD, POST");
        }
    }

    private void serveOne(Exchange exchange, String id) throws IOException, StatusException {
        switch (exchange.method()) {
            case "HEAD" -> tell(exchange, id);
            case "PATCH" -> goOn(exchange, id);
            case "DELETE" -> giveUp(exchange, id);
            default -> throw new MethodNotAllowedException("HEAD, PATCH, DELETE");
        }
    }

    private void create(Exchange exchange) throws IOException, StatusException {
        TusHeaders.require(exchange);
        Parcel parcel = ParcelHeaders.read(exchange, clock.instant());
        destination.requireAllowed(exchange, parcel);
        Upload upload = beginnings.begin(ownerOf(exchange), parcel);
        exchange.responseHeaders().put("Location", ApiPath.UPLOADS.path().plain() + "/" + upload.id());
        try {
            receiveFirst(exchange, upload);
        } catch (IOException | StatusException | RuntimeException e) {
            // A refusal has no Location: only who has said the SHA-256 finds it again.
            if (parcel.sha256() == null) discard(upload);
            throw e;
        }
        exchange.status(HttpStatus.CREATED_201);
    }

    private void receiveFirst(Exchange exchange, Upload upload) throws IOException, StatusException {
        boolean hasBody = CONTENT_TYPE.equals(exchange.header("Content-Type"));
        try (var _ = turns.take(upload)) {
            if (hasBody && shelf.received(upload) == 0) reception.append(exchange, upload, 0);
            answer(exchange, upload);
        }
    }

    private void tell(Exchange exchange, String id) throws IOException, StatusException {
        TusHeaders.require(exchange);
        Optional<Delivered.Receipt> receipt = delivered.find(id, ownerOf(exchange));
        if (receipt.isPresent()) {
            Upload upload = receipt.get().upload();
            TusHeaders.tellOffset(exchange, upload, upload.parcel().length());
            TusHeaders.tellDelivery(exchange, receipt.get().delivery());
        } else {
            Upload upload = find(exchange, id);
            TusHeaders.tellOffset(exchange, upload, shelf.received(upload));
            TusHeaders.tellExpiry(exchange, shelf.expires(upload));
        }
        exchange.responseHeaders().put("Cache-Control", "no-store");
        exchange.status(HttpStatus.OK_200);
    }

    private void goOn(Exchange exchange, String id) throws IOException, StatusException {
        TusHeaders.require(exchange);
        if (!CONTENT_TYPE.equals(exchange.header("Content-Type"))) {
            throw new StatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE_415);
        }
        Upload upload = find(exchange, id);
        destination.requireAllowed(exchange, upload.parcel());
        try (var _ = turns.take(upload)) {
            long offset = shelf.received(upload);
            if (offset != TusHeaders.offset(exchange)) {
                throw new StatusException(HttpStatus.CONFLICT_409, "Upload-Offset is not what has arrived.");
            }
            reception.append(exchange, upload, offset);
            answer(exchange, upload);
        }
        exchange.status(HttpStatus.NO_CONTENT_204);
    }

    /** Tells what has arrived, and delivers what is whole. */
    private void answer(Exchange exchange, Upload upload) throws IOException, StatusException {
        long received = shelf.received(upload);
        TusHeaders.tellOffset(exchange, upload, received);
        if (received == upload.parcel().length()) {
            TusHeaders.tellDelivery(exchange, deliver(exchange, upload));
        } else {
            TusHeaders.tellExpiry(exchange, shelf.expires(upload));
        }
    }

    private Delivery deliver(Exchange exchange, Upload upload) throws IOException, StatusException {
        try {
            reception.require(upload);
        } catch (StatusException e) {
            shelf.remove(upload);
            throw e;
        }
        Delivery delivery = destination.deliver(exchange, shelf.content(upload), upload.parcel());
        delivered.add(upload, delivery);
        shelf.remove(upload);
        if (!delivery.wasThere()) {
            String path = "/" + String.join("/", delivery.names());
            audit.note(Kind.WRITTEN, upload.owner(), path, exchange.clientAddress());
        }
        return delivery;
    }

    private void giveUp(Exchange exchange, String id) throws IOException, StatusException {
        TusHeaders.require(exchange);
        Upload upload = find(exchange, id);
        try (var _ = turns.take(upload)) {
            discard(upload);
        }
        exchange.status(HttpStatus.NO_CONTENT_204);
    }

    private void discard(Upload upload) throws IOException {
        reception.forget(upload);
        shelf.remove(upload);
    }

    private Upload find(Exchange exchange, String id) throws IOException, StatusException {
        return shelf.find(id)
                .filter(upload -> upload.owner().equals(ownerOf(exchange)))
                .orElseThrow(() -> new StatusException(HttpStatus.NOT_FOUND_404, "There is no such upload any more."));
    }

    private static String ownerOf(Exchange exchange) {
        return Caller.of(exchange.request()).name().text();
    }
}
