package app.latent.vault.journal;

import java.util.List;

/**
 * Steps in the tree of nodes that belong together, told before the first of them. Whoever begins them knows how to finish or undo them from what he finds;
 * doing so twice must do no harm.
 *
 * @param action names the steps
 * @param arguments ciphertext paths and names
 */
public record NodeIntent(String action, List<String> arguments) {
    public NodeIntent {
        arguments = List.copyOf(arguments);
    }
}
