package app.latent.app.autolock;

/** What is to be locked. It ends whoever has it open, so the second call finds nothing to do. */
public interface Lockable {

    /** @return false, and all is as it was, where programs have files of the drive open */
    boolean lockIfUnused();

    /** Locks, whoever uses it. */
    void lock();

    /** As {@link #lock}, within the time that the system gives before the machine is suspended, whatever is lost. */
    void lockBeforeSleep();

    /** Whether its owner can still reach it. Where not, nobody could lock it any more. */
    boolean isReachable();
}
