package app.latent.gateway.upload;

import app.latent.gateway.http.BodyTransfer;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Appends what arrives to what has arrived, and tells in the end whether it is what was sent. One thread at a time for each upload.
 */
final class Reception {

    private static final int BUFFER_SIZE = 256 * 1024;

    private final UploadShelf shelf;

    /** Of uploads of which every byte has passed here without a failure; of others what has arrived is read again in the end. */
    private final Map<String, Running> running = new ConcurrentHashMap<>();

    Reception(UploadShelf shelf) {
        this.shelf = shelf;
    }

    private record Running(MessageDigest digest, long bytes) {}

    /**
     * Appends the body of a request, durably. Where that breaks off, what has arrived stays, unless it has a checksum, which is that of all of it.
     *
     * @param offset how many bytes have arrived
     * @throws StatusException 413 where that is more than was announced; 460
     */
    void append(Exchange exchange, Upload upload, long offset) throws IOException, StatusException {
        InputStream body = exchange.body(upload.parcel().length() - offset);
        Optional<ChunkChecksum> checksum = ChunkChecksum.of(exchange.header("Upload-Checksum"));
        Optional<MessageDigest> digest = digestUntil(upload, offset);
        try (var channel = Files.newByteChannel(shelf.content(upload), StandardOpenOption.WRITE)) {
            channel.position(offset);
            boolean accepted = checksum.isEmpty();
            try {
                BodyTransfer.transfer(body, exchange.request().getLength(), channel, (buffer, length) -> {
                    digest.ifPresent(d -> d.update(buffer, 0, length));
                    checksum.ifPresent(c -> c.digest().update(buffer, 0, length));
                });
                if (checksum.isPresent()) checksum.get().require();
                accepted = true;
            } finally {
                if (!accepted) channel.truncate(offset);
            }
            if (channel instanceof FileChannel durable) durable.force(true);
            long end = channel.size();
            digest.ifPresent(d -> running.put(upload.id(), new Running(d, end)));
        } finally {
            shelf.touch(upload);
        }
    }

    /** Taken out, as it is of no use any more where what follows fails. */
    private Optional<MessageDigest> digestUntil(Upload upload, long offset) {
        Running before = running.remove(upload.id());
        if (offset == 0) return Optional.of(sha256());
        return Optional.ofNullable(before).filter(r -> r.bytes() == offset).map(Running::digest);
    }

    /** @throws StatusException 460 where what has arrived is not what the client has said that it would be */
    void require(Upload upload) throws IOException, StatusException {
        String expected = upload.parcel().sha256();
        Optional<MessageDigest> all = digestUntil(upload, upload.parcel().length());
        if (expected == null) return;
        byte[] actual = all.isPresent() ? all.get().digest() : sha256(shelf.content(upload));
        if (!MessageDigest.isEqual(actual, HexFormat.of().parseHex(expected))) throw ChunkChecksum.mismatch();
    }

    void forget(Upload upload) {
        running.remove(upload.id());
    }

    private static byte[] sha256(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER_SIZE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) digest.update(buffer, 0, n);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
