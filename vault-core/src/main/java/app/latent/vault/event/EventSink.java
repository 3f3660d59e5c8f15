package app.latent.vault.event;

/** Where publishers put events. */
@FunctionalInterface
public interface EventSink {

    /** Never blocks and never throws; after the end of the file system the event is dropped. */
    void publish(VaultEvent event);
}
