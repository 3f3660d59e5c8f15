package app.latent.indexer.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;

/** What is counted of the documents of one segment, in their order: newest first. */
final class SegmentTallies {
    private static final int NO_COVER = -1;

    private final GroupColumn column;
    private final NumericDocValues sizes;
    private final NumericDocValues times;
    private final BinaryDocValues thumbnails;
    private final SortedDocValues ids;

    private final int[] photos;
    private final long[] bytes;
    private final long[] taken;

    /** The numbers of ids. */
    private final int[] covers;

    SegmentTallies(LeafReader segment, GroupColumn column) throws IOException {
        this.column = column;
        this.sizes = DocValues.getNumeric(segment, Fields.BYTES);
        this.times = DocValues.getNumeric(segment, Fields.TAKEN);
        this.thumbnails = DocValues.getBinary(segment, Fields.THUMBNAILS);
        this.ids = DocValues.getSorted(segment, Fields.ID);
        int groups = column.groups();
        this.photos = new int[groups];
        this.bytes = new long[groups];
        this.taken = new long[groups];
        this.covers = new int[groups];
        Arrays.fill(covers, NO_COVER);
    }

    void count(int doc) throws IOException {
        long size = sizes.advanceExact(doc) ? sizes.longValue() : 0;
        for (int left = column.advance(doc); left > 0; left--) {
            int group = column.next();
            photos[group]++;
            bytes[group] += size;
            if (covers[group] == NO_COVER) {
                offer(doc, group);
            }
        }
    }

    private void offer(int doc, int group) throws IOException {
        if (thumbnails.advanceExact(doc) && times.advanceExact(doc) && ids.advanceExact(doc)) {
            taken[group] = times.longValue();
            covers[group] = ids.ordValue();
        }
    }

    void addTo(Map<String, Tally> sum) throws IOException {
        for (int group = 0; group < photos.length; group++) {
            if (photos[group] > 0) {
                String cover = covers[group] == NO_COVER
                        ? null
                        : ids.lookupOrd(covers[group]).utf8ToString();
                Tally tally = new Tally(photos[group], bytes[group], taken[group], cover);
                sum.merge(column.value(group), tally, Tally::plus);
            }
        }
    }
}
