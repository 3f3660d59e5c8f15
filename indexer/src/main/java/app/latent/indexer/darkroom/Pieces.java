package app.latent.indexer.darkroom;

import app.latent.indexer.darkroom.StrippedFile.Added;
import app.latent.indexer.darkroom.StrippedFile.Kept;
import app.latent.indexer.darkroom.StrippedFile.Piece;
import java.util.ArrayList;
import java.util.List;

/** Gathers what stays of a file; parts that lie beside each other become one. */
final class Pieces {
    private final List<Piece> pieces = new ArrayList<>();

    void keep(long start, long length) {
        if (!pieces.isEmpty() && pieces.getLast() instanceof Kept(long before, long size) && before + size == start) {
            pieces.removeLast();
            pieces.add(new Kept(before, size + length));
        } else {
            pieces.add(new Kept(start, length));
        }
    }

    void add(byte[] bytes) {
        pieces.add(new Added(bytes));
    }

    void addAll(Pieces others) {
        pieces.addAll(others.pieces);
    }

    long length() {
        return pieces.stream().mapToLong(Piece::length).sum();
    }

    List<Piece> all() {
        return List.copyOf(pieces);
    }
}
