package app.latent.vault.tree;

/** Tells of each damaged node once, until it was found whole. */
final class Damage {

    private static final int MANY = 10_000;

    private final TreeListener listener;

    /** The damaged nodes that were told of. */
    private final Generations<String, Boolean> told = new Generations<>(MANY, (_, _) -> 1);

    Damage(TreeListener listener) {
        this.listener = listener;
    }

    void found(String nodePath, TreePath path) {
        if (told.get(nodePath) != null) return;
        told.put(nodePath, true);
        listener.damaged(path);
    }

    /** The node is whole. */
    void healed(String nodePath) {
        told.remove(nodePath);
    }
}
