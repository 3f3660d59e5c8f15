package app.latent.indexer.search;

import app.latent.indexer.QueryException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/** The place behind the last photo of a page, as text for links: its capture time and id. Holds no secret. */
final class PageMark {
    private static final int ID_CHARACTERS = 22;

    private final long taken;
    private final BytesRef id;

    private PageMark(long taken, BytesRef id) {
        this.taken = taken;
        this.id = id;
    }

    static String of(FieldDoc last) {
        BytesRef id = (BytesRef) last.fields[1];
        ByteBuffer mark = ByteBuffer.allocate(Long.BYTES + id.length)
                .putLong((Long) last.fields[0])
                .put(id.bytes, id.offset, id.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark.array());
    }

    /** A mark that was made up, or changed, points to some other place; that is no harm. */
    static PageMark parse(String text) throws QueryException {
        try {
            ByteBuffer mark = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.UTF_8)));
            if (mark.remaining() != Long.BYTES + ID_CHARACTERS) {
                throw new QueryException("There is no such page.");
            }
            long taken = mark.getLong();
            byte[] id = new byte[ID_CHARACTERS];
            mark.get(id);
            return new PageMark(taken, new BytesRef(id));
        } catch (IllegalArgumentException e) {
            throw new QueryException("There is no such page.");
        }
    }

    /** As Lucene wants it: behind all documents with these values, of which there is at most one. */
    FieldDoc in(IndexReader reader) {
        int last = Math.max(0, reader.maxDoc() - 1);
        return new FieldDoc(last, Float.NaN, new Object[] {taken, id});
    }
}
