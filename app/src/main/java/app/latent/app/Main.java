package app.latent.app;

import app.latent.app.cli.LatentCommand;

/** The program {@code latent}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(LatentCommand.run(args));
    }
}
