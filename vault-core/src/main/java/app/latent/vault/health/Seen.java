package app.latent.vault.health;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What one walk has met, by paths of the ciphertext. Of files nothing is kept, so that the memory grows with the directories and the damage only: some 500
 * bytes for each.
 */
final class Seen {

    /** Something is wrong; where that is in cleartext is told once all directories are known. */
    record Suspicion(String path, Function<Spot, Finding> finding) {}

    /** Two directories have one ID. */
    record Collision(String id, String node, String first) {}

    /** A node whose name is not spelt as one. */
    record Odd(String content, String name, boolean folder) {}

    /** The node of each directory ID, byte for byte as ISO 8859-1. */
    final Map<String, String> nodes = new HashMap<>();

    /** Content directories, and whether they hold a copy of their ID. */
    final Map<String, Boolean> contents = new HashMap<>();

    /** Folders with nodes in them, at places where no content directory can be. */
    final Set<String> strays = new HashSet<>();

    /** Content directories that hold a node. */
    final Set<String> holding = new HashSet<>();

    final List<Suspicion> suspicions = new ArrayList<>();
    final List<Collision> collisions = new ArrayList<>();
    final List<Odd> odd = new ArrayList<>();
    long files;
    long links;
    long bytes;

    void suspect(String path, Function<Spot, Finding> finding) {
        suspicions.add(new Suspicion(path, finding));
    }
}
