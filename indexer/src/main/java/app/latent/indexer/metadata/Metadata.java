package app.latent.indexer.metadata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What is known of a photo: of each fact the best claim, and whose that is. Immutable. */
public final class Metadata {

    /** A sidecar's word that there is no such text, whatever the photo says. */
    static final String NO_TEXT = "";

    /** Of a file that says nothing. */
    public static final Metadata NONE = new Metadata(Map.of());

    private final Map<Fact<?>, Claim<?>> claims;

    Metadata(Map<Fact<?>, Claim<?>> claims) {
        this.claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    }

    /** As {@link Claims} would settle it, with one claim of each fact: for what comes from elsewhere. */
    public static Metadata of(Map<Fact<?>, Claim<?>> claims) {
        claims.forEach((fact, claim) -> fact.cast(claim.value()));
        return new Metadata(claims);
    }

    /** The facts that are known. */
    public Set<Fact<?>> facts() {
        return claims.keySet();
    }

    /** Empty also where a sidecar says that there is none. */
    public <T> Optional<T> get(Fact<T> fact) {
        return claim(fact).map(Claim::value).filter(v -> !v.equals(NO_TEXT));
    }

    /** With a text that is empty where a sidecar says that there is none. */
    public <T> Optional<Claim<T>> claim(Fact<T> fact) {
        Claim<?> claim = claims.get(fact);
        return claim == null ? Optional.empty() : Optional.of(new Claim<>(fact.cast(claim.value()), claim.origin()));
    }

    /**
     * With what a file beside this one says: each fact by its precedence, as if both were one file.
     *
     * @param other a sidecar's or a Takeout JSON's
     */
    public Metadata with(Metadata other) {
        Map<Fact<?>, Claim<?>> all = new LinkedHashMap<>(claims);
        other.claims.forEach((fact, claim) -> all.merge(fact, claim, (ours, theirs) -> settled(fact, ours, theirs)));
        return new Metadata(all);
    }

    private static <T> Claim<T> settled(Fact<T> fact, Claim<?> one, Claim<?> two) {
        Claims both = new Claims();
        both.add(fact, one.origin(), fact.cast(one.value()));
        both.add(fact, two.origin(), fact.cast(two.value()));
        return both.choose(fact).orElseThrow();
    }

    /** Pixels as stored, or 0. */
    public int width() {
        return get(Fact.WIDTH).orElse(0);
    }

    /** Pixels as stored, or 0. */
    public int height() {
        return get(Fact.HEIGHT).orElse(0);
    }

    /** 1 to 8 as in EXIF: what has to be done to the stored picture, 1 for nothing. */
    public int orientation() {
        return get(Fact.ORIENTATION).orElse(1);
    }

    /** Empty where nothing but the file's own time is known. */
    public Optional<CaptureTime> taken() {
        return CaptureTime.of(this);
    }

    /** "Canon EOS R5". */
    public Optional<String> camera() {
        return CameraNames.join(get(Fact.MAKE), get(Fact.MODEL));
    }

    /** By their names alone. */
    public List<String> keywords() {
        return get(Fact.KEYWORDS).orElse(List.of());
    }

    /** The keywords, each once; those below others as paths, {@code places/Norway}. */
    public List<String> tags() {
        return Keywords.join(
                get(Fact.KEYWORDS).orElse(List.of()), get(Fact.KEYWORD_PATHS).orElse(List.of()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Metadata that && claims.equals(that.claims);
    }

    @Override
    public int hashCode() {
        return Objects.hash(claims);
    }

    @Override
    public String toString() {
        return claims.keySet().toString();
    }
}
