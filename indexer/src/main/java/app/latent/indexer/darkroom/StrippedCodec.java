package app.latent.indexer.darkroom;

import app.latent.indexer.darkroom.StrippedFile.Added;
import app.latent.indexer.darkroom.StrippedFile.Kept;
import app.latent.indexer.darkroom.StrippedFile.Piece;
import app.latent.indexer.media.MediaType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A stripped file between two processes, of which one may be hostile: what is read is a type that is stripped, and parts of the file in their order. */
public final class StrippedCodec {
    /** Bytes of the longest file that is encoded. */
    public static final int MAX_LENGTH = 1 << 20;

    private static final int MOST_PIECES = 10_000;
    private static final int LONGEST_ADDED = 64;
    private static final Set<MediaType> TYPES = Set.of(MediaType.JPEG, MediaType.PNG, MediaType.WEBP);

    private StrippedCodec() {}

    /** Whether it is within the limits. */
    static boolean isShort(StrippedFile file) {
        return file.pieces().size() <= MOST_PIECES;
    }

    public static byte[] encode(StrippedFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(file.type());
            for (Piece piece : file.pieces()) {
                switch (piece) {
                    case Kept(long start, long length) -> {
                        out.writeByte(0);
                        out.writeLong(start);
                        out.writeLong(length);
                    }
                    case Added(byte[] added) -> {
                        out.writeByte(added.length);
                        out.write(added);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /**
     * @param size of the file that was stripped
     * @throws IOException where the bytes are no stripped file of that one
     */
    public static StrippedFile decode(byte[] bytes, long size) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String type = in.readUTF();
            require(MediaType.byMime(type).filter(TYPES::contains).isPresent());
            List<Piece> pieces = new ArrayList<>();
            long end = 0;
            while (in.available() > 0) {
                int added = in.readUnsignedByte();
                if (added == 0) {
                    Kept kept = new Kept(in.readLong(), in.readLong());
                    require(kept.start() >= end && kept.length() > 0 && kept.start() <= size - kept.length());
                    end = kept.start() + kept.length();
                    pieces.add(kept);
                } else {
                    byte[] piece = in.readNBytes(added);
                    require(piece.length == added && added <= LONGEST_ADDED);
                    pieces.add(new Added(piece));
                }
            }
            require(pieces.size() <= MOST_PIECES);
            return new StrippedFile(type, pieces);
        }
    }

    private static void require(boolean condition) throws IOException {
        if (!condition) {
            throw new IOException("Not a stripped file");
        }
    }
}
