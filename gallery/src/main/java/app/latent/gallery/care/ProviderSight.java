package app.latent.gallery.care;

import java.util.List;

/**
 * What whoever carries the vault's folder can tell of it without a key.
 *
 * @param facts in sentences, by what they are about
 * @param sizes how many files there are of which size
 * @param files some of what is stored, in the order of their paths
 * @param more how many there are besides those
 * @param notes in sentences: what else is seen, and what is not
 */
public record ProviderSight(
        List<Fact> facts, List<SizeRange> sizes, List<StoredFile> files, long more, List<String> notes) {

    public ProviderSight {
        facts = List.copyOf(facts);
        sizes = List.copyOf(sizes);
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }

    /** @param what such as {@code names} */
    public record Fact(String what, List<String> sentences) {

        public Fact {
            sentences = List.copyOf(sentences);
        }
    }

    /** @param mostly what files of such sizes are in a collection of photos: a guess, as a provider would make it */
    public record SizeRange(String range, long files, String mostly) {}

    /**
     * A file as it lies on the disk.
     *
     * @param path below the vault's folder
     */
    public record StoredFile(String path, long bytes) {}
}
