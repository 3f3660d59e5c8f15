package app.latent.gallery.visits;

import java.time.LocalDate;
import java.util.List;

/**
 * What was looked at in a {@link Period}.
 *
 * @param parts all of the period's, in order, also those in which nothing was
 * @param photos the one first that was looked at most; of one that had another name, once for each
 * @param albums the one first that was looked at most
 * @param visitors the one first who has looked at most
 */
public record Figures(
        List<Part> parts, List<Total<Viewed.Photo>> photos, List<Total<Viewed.Album>> albums, List<Guest> visitors) {

    /**
     * @param from its first day
     * @param views photos and albums that were opened
     * @param visitors how many accounts have
     */
    public record Part(LocalDate from, long views, int visitors) {}

    public record Total<T>(T what, long views) {}

    /** @param last the last day of the period on which the account has looked at something */
    public record Guest(String name, long views, LocalDate last) {}

    public Figures {
        parts = List.copyOf(parts);
        photos = List.copyOf(photos);
        albums = List.copyOf(albums);
        visitors = List.copyOf(visitors);
    }
}
