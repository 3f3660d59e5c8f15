package app.latent.indexer.analysis;

import app.latent.indexer.metadata.Claim;
import app.latent.indexer.metadata.Fact;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.metadata.Moment;
import app.latent.indexer.metadata.Origin;
import app.latent.indexer.metadata.Position;
import app.latent.indexer.metadata.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Metadata as bytes: the number of facts, then of each its number, that of whose claim it is, and the value by its kind. Both are numbered in the order of
 * their tables: whoever adds to these has to have the index built anew.
 */
public final class MetadataCodec {
    private static final int MOST_TEXTS = 1000;
    private static final int FIRST_YEAR = 0;
    private static final int LAST_YEAR = 9999;
    private static final int NO_OFFSET = Integer.MIN_VALUE;
    private static final List<Fact<?>> FACTS = Fact.all();
    private static final List<Origin> ORIGINS = List.of(Origin.values());

    private MetadataCodec() {}

    public static byte[] encode(Metadata metadata) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(metadata, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException as {@link #read} */
    public static Metadata decode(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return read(in);
        }
    }

    public static void write(Metadata metadata, DataOutputStream out) throws IOException {
        out.writeByte(metadata.facts().size());
        for (Fact<?> fact : metadata.facts()) {
            Claim<?> claim = metadata.claim(fact).orElseThrow();
            out.writeByte(FACTS.indexOf(fact));
            out.writeByte(ORIGINS.indexOf(claim.origin()));
            writeValue(claim.value(), out);
        }
    }

    private static void writeValue(@Nullable Object value, DataOutputStream out) throws IOException {
        switch (value) {
            case String text -> AnalysisCodec.writeText(out, text);
            case Integer whole -> out.writeInt(whole);
            case Double decimal -> out.writeDouble(decimal);
            case Moment(LocalDateTime time, ZoneOffset offset) -> {
                out.writeLong(time.toLocalDate().toEpochDay());
                out.writeLong(time.toLocalTime().toNanoOfDay());
                out.writeInt(offset == null ? NO_OFFSET : offset.getTotalSeconds());
            }
            case Position(double latitude, double longitude, Double altitude) -> {
                out.writeDouble(latitude);
                out.writeDouble(longitude);
                out.writeDouble(altitude == null ? Double.NaN : altitude);
            }
            case Span(long start, long length) -> {
                out.writeLong(start);
                out.writeLong(length);
            }
            case List<?> texts -> {
                out.writeInt(texts.size());
                for (Object text : texts) {
                    AnalysisCodec.writeText(out, (String) text);
                }
            }
            case null, default -> throw new IllegalArgumentException("No kind of fact");
        }
    }

    /** @throws IOException where these are not facts within all limits, each told once */
    public static Metadata read(DataInputStream in) throws IOException {
        int count = AnalysisCodec.within(in.readUnsignedByte(), 0, FACTS.size());
        Map<Fact<?>, Claim<?>> claims = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Fact<?> fact = read(FACTS, in);
            Origin origin = read(ORIGINS, in);
            Object value = readValue(fact, in);
            if (!fact.admits(value) || !fact.precedence().contains(origin)) {
                throw new IOException("A fact that cannot be");
            }
            if (claims.put(fact, new Claim<>(value, origin)) != null) {
                throw new IOException("A fact told twice");
            }
        }
        return Metadata.of(claims);
    }

    private static <T> T read(List<T> numbered, DataInputStream in) throws IOException {
        return numbered.get(AnalysisCodec.within(in.readUnsignedByte(), 0, numbered.size() - 1));
    }

    private static Object readValue(Fact<?> fact, DataInputStream in) throws IOException {
        return switch (fact.kind()) {
            case TEXT -> readText(in);
            case TEXTS -> readTexts(in);
            case WHOLE -> in.readInt();
            case DECIMAL -> in.readDouble();
            case MOMENT -> readMoment(in);
            case POSITION -> readPosition(in);
            case SPAN -> readSpan(in);
        };
    }

    private static String readText(DataInputStream in) throws IOException {
        return AnalysisCodec.required(AnalysisCodec.readText(in));
    }

    private static List<String> readTexts(DataInputStream in) throws IOException {
        int count = AnalysisCodec.within(in.readInt(), 0, MOST_TEXTS);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(readText(in));
        }
        return List.copyOf(texts);
    }

    private static Moment readMoment(DataInputStream in) throws IOException {
        try {
            LocalDate day = LocalDate.ofEpochDay(in.readLong());
            AnalysisCodec.within(day.getYear(), FIRST_YEAR, LAST_YEAR);
            LocalTime time = LocalTime.ofNanoOfDay(in.readLong());
            int offset = in.readInt();
            return new Moment(day.atTime(time), offset == NO_OFFSET ? null : ZoneOffset.ofTotalSeconds(offset));
        } catch (DateTimeException e) {
            throw new IOException("Not a time", e);
        }
    }

    private static Position readPosition(DataInputStream in) throws IOException {
        double latitude = in.readDouble();
        double longitude = in.readDouble();
        double altitude = in.readDouble();
        return Position.of(latitude, longitude, Double.isFinite(altitude) ? Double.valueOf(altitude) : null)
                .orElseThrow(() -> new IOException("Not a place"));
    }

    private static Span readSpan(DataInputStream in) throws IOException {
        Span span = new Span(in.readLong(), in.readLong());
        if (span.start() < 0 || span.length() < 0 || span.start() > Long.MAX_VALUE - span.length()) {
            throw new IOException("Not a part of a file");
        }
        return span;
    }
}
