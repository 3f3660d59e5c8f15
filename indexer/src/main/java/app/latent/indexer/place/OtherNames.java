package app.latent.indexer.place;

/** Names in other languages, of large places only. */
final class OtherNames {
    private final int[] places;
    private final TextColumn names;

    /** @param places the number of the place that each name is of, not copied */
    OtherNames(int[] places, TextColumn names) {
        this.places = places;
        this.names = names;
    }

    int count() {
        return places.length;
    }

    int place(int index) {
        return places[index];
    }

    String name(int index) {
        return names.get(index);
    }
}
