package app.latent.indexer.search;

import app.latent.indexer.analysis.MetadataCodec;
import app.latent.indexer.image.Orientation;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file beside a photo, and what it says of it.
 *
 * @param file as it was before it was read
 * @param metadata {@link Metadata#NONE} where it says nothing
 */
public record Companion(FileFacts file, Metadata metadata) {

    /** The same text for the same files: a name has no slash. */
    static String stamp(List<FileFacts> companions) {
        return companions.stream()
                .map(c -> c.name() + "/" + c.bytes() + "/" + c.modified())
                .collect(Collectors.joining("/"));
    }

    /** What the photo and the files beside it say together. */
    static Metadata merged(Metadata photo, List<Companion> companions) {
        Metadata merged = photo;
        for (Companion companion : companions) {
            merged = merged.with(companion.metadata);
        }
        return merged;
    }

    /** How they want the photo shown; {@link Orientation#ITS_OWN} where they do not say. */
    public static int orientation(List<Companion> companions) {
        return merged(Metadata.NONE, companions).get(Fact.ORIENTATION).orElse(Orientation.ITS_OWN);
    }

    /** Of each its name, size, modification time and metadata. */
    static byte[] encode(List<Companion> companions) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Companion companion : companions) {
                out.writeUTF(companion.file.name());
                out.writeLong(companion.file.bytes());
                out.writeLong(companion.file.modified());
                MetadataCodec.write(companion.metadata, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /**
     * @param photo beside which they are
     * @throws IOException where the bytes are no companions within all limits
     */
    static List<Companion> decode(byte[] bytes, FileFacts photo) throws IOException {
        List<Companion> companions = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            while (in.available() > 0) {
                FileFacts file = new FileFacts(photo.beside(in.readUTF()), in.readLong(), in.readLong());
                companions.add(new Companion(file, MetadataCodec.read(in)));
            }
        }
        return List.copyOf(companions);
    }
}
