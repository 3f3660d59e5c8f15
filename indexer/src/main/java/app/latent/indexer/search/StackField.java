package app.latent.indexer.search;

import app.latent.indexer.Stack;
import app.latent.indexer.Stack.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * How a photo's stack is kept: its kinds as bits (1), then the ids of all photos of it (16 each). Beside it the photo's role, by
 * which it is found: the kinds as bits, and one more for all but the first.
 */
final class StackField {
    static final int LIVE = 1;
    static final int RAW_AND_PICTURE = 2;
    static final int BURST = 4;
    static final int KINDS = LIVE | RAW_AND_PICTURE | BURST;
    static final int BEHIND = 8;

    private StackField() {}

    static BytesRef encode(Stack stack) {
        ByteBuffer bytes = ByteBuffer.allocate(1 + stack.photos().size() * PhotoId.LENGTH);
        bytes.put((byte) bits(stack.kinds()));
        stack.photos().forEach(id -> bytes.put(PhotoId.bytes(id).orElseThrow()));
        return new BytesRef(bytes.array());
    }

    static long role(Stack stack, String id) {
        return bits(stack.kinds()) | (stack.photos().getFirst().equals(id) ? 0 : BEHIND);
    }

    private static int bits(Set<Kind> kinds) {
        return kinds.stream().mapToInt(StackField::bit).sum();
    }

    private static int bit(Kind kind) {
        return switch (kind) {
            case LIVE -> LIVE;
            case RAW_AND_PICTURE -> RAW_AND_PICTURE;
            case BURST -> BURST;
        };
    }

    /** Empty where the photo is in none. */
    static Optional<Stack> of(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.STACK);
        boolean found = values != null && values.advanceExact(document - leaf.docBase);
        return found ? Optional.of(decode(values.binaryValue())) : Optional.empty();
    }

    private static Stack decode(BytesRef value) {
        ByteBuffer bytes = ByteBuffer.wrap(value.bytes, value.offset, value.length);
        int bits = bytes.get();
        Set<Kind> kinds = EnumSet.allOf(Kind.class);
        kinds.removeIf(k -> (bits & bit(k)) == 0);
        List<String> photos = new ArrayList<>();
        while (bytes.remaining() >= PhotoId.LENGTH) {
            byte[] id = new byte[PhotoId.LENGTH];
            bytes.get(id);
            photos.add(Base64.getUrlEncoder().withoutPadding().encodeToString(id));
        }
        return new Stack(kinds, photos);
    }

    static Query query(StackRole role) {
        return role == StackRole.ANY
                ? new FieldExistsQuery(Fields.STACK_ROLE)
                : NumericDocValuesField.newSlowSetQuery(Fields.STACK_ROLE, role.roles());
    }
}
