package app.latent.indexer.edit;

import app.latent.indexer.edit.Edit.Members;
import app.latent.indexer.metadata.Keywords;
import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.options.PropertyOptions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tags in the three lists that programs read: names in {@code dc:subject}, paths in {@code digiKam:TagsList} with slashes and
 * in {@code lr:hierarchicalSubject} with bars. An entry that is not named stays as it is; a list that is not there is begun with
 * all tags, as whoever reads it reads no other.
 */
final class TagEdit {
    static final String DIGIKAM = "http://www.digikam.org/ns/1.0/";
    static final String LIGHTROOM = "http://ns.adobe.com/lightroom/1.0/";

    static final XmpList SUBJECT = new XmpList(XMPConst.NS_DC, "subject", PropertyOptions.ARRAY);
    static final XmpList TAGS_LIST = new XmpList(DIGIKAM, "TagsList", PropertyOptions.ARRAY_ORDERED);
    static final XmpList HIERARCHICAL = new XmpList(LIGHTROOM, "hierarchicalSubject", PropertyOptions.ARRAY);

    private final XmpPacketEditor packet;

    TagEdit(XmpPacketEditor packet) {
        this.packet = packet;
    }

    /** @param tags that the photo has: the sidecar's, or its own where the sidecar tells of none */
    void apply(Members members, List<String> tags) throws XMPException {
        Set<String> unwanted = new LinkedHashSet<>(members.removed());
        unwanted.removeAll(members.added());
        Set<String> removed = new LinkedHashSet<>(unwanted);
        Set<String> all = new LinkedHashSet<>();
        for (String tag : tags) {
            String path = Keywords.path(tag);
            (unwanted.stream().anyMatch(u -> isMeant(u, path)) ? removed : all).add(path);
        }
        all.addAll(members.added());
        all.remove("");
        apply(SUBJECT, Keywords::last, removedNames(removed, all), all);
        apply(TAGS_LIST, Function.identity(), removed, all);
        apply(HIERARCHICAL, t -> t.replace('/', '|'), removed, all);
    }

    /** @param all the tags that the photo has then, each of which is to be there */
    private void apply(XmpList list, Function<String, String> entry, Set<String> removed, Set<String> all)
            throws XMPException {
        packet.removeFrom(list, e -> removed.contains(Keywords.path(e)));
        Set<String> present = packet.entries(list).stream().map(Keywords::path).collect(Collectors.toSet());
        packet.addTo(
                list,
                all.stream()
                        .map(entry)
                        .distinct()
                        .filter(e -> !present.contains(Keywords.path(e)))
                        .toList());
    }

    /** A removed path takes the names with it that nothing else has. */
    private static Set<String> removedNames(Set<String> removed, Set<String> left) {
        Set<String> names = new LinkedHashSet<>(removed);
        removed.forEach(t -> names.add(Keywords.last(t)));
        left.forEach(t -> {
            names.removeAll(Keywords.names(t));
            names.remove(t);
        });
        return names;
    }

    private static boolean isMeant(String removed, String path) {
        return path.equals(removed)
                || (!removed.contains("/") && Keywords.last(path).equals(removed));
    }
}
