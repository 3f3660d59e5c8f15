package app.latent.indexer.trash;

import app.latent.indexer.media.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after the trash from time to time: finishes what was interrupted, and removes for good what has been there for long. */
public final class TrashKeeper {
    /** So long things stay. */
    public static final Duration STAY = Duration.ofDays(30);

    /** Nothing goes that has not been announced for so long: a clock that is wrong has to stay wrong until then. */
    static final Duration NOTICE = Duration.ofDays(7);

    /** What was begun on another machine may still be under way, and what it did on its way to here. */
    private static final Duration UNDER_WAY = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(TrashKeeper.class);

    private final TrashFolder trash;
    private final InstantSource clock;

    public TrashKeeper(TrashFolder trash, InstantSource clock) {
        this.trash = trash;
        this.clock = clock;
    }

    /**
     * What cannot be done now is left for the next time.
     *
     * @param ends asked between two entries: the others are left for the next time then, too
     */
    public void tend(BooleanSupplier ends) throws IOException {
        for (TrashEntry entry : trash.all()) {
            if (ends.getAsBoolean()) {
                return;
            }
            try {
                tend(entry, clock.instant());
            } catch (IOException e) {
                LOG.warn(
                        "something in the trash was passed over: {}",
                        e.getClass().getSimpleName());
            }
        }
    }

    private void tend(TrashEntry entry, Instant now) throws IOException {
        if (Duration.between(entry.deleted(), now).compareTo(UNDER_WAY) > 0) {
            trash.finish(entry);
        }
        Optional<Instant> announced = announced(entry);
        if (now.isBefore(entry.deleted().plus(STAY).minus(NOTICE))) {
            trash.announce(entry, Optional.empty());
        } else if (announced.isEmpty() || announced.get().isAfter(now)) {
            trash.announce(entry, Optional.of(now));
        } else if (!now.isBefore(goes(entry, announced.get()))) {
            trash.remove(entry.id());
        }
    }

    /** When an entry is removed for good, as far as the clock of now can be trusted. */
    public Instant goes(TrashEntry entry) throws IOException {
        Instant now = clock.instant();
        return goes(entry, announced(entry).filter(a -> !a.isAfter(now)).orElse(now));
    }

    private static Instant goes(TrashEntry entry, Instant announced) {
        Instant stayed = entry.deleted().plus(STAY);
        Instant known = announced.plus(NOTICE);
        return stayed.isAfter(known) ? stayed : known;
    }

    private Optional<Instant> announced(TrashEntry entry) throws IOException {
        Optional<byte[]> read = WholeFile.read(trash.path(entry.id(), TrashFolder.ANNOUNCED));
        try {
            return read.map(bytes -> Instant.parse(new String(bytes, StandardCharsets.US_ASCII)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
