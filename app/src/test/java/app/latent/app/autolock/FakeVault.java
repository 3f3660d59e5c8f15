package app.latent.app.autolock;

/** A vault as its locking sees it, used and held by whoever a test says. */
final class FakeVault implements Lockable, Uses {
    long uses;
    boolean underWay;
    boolean held;
    boolean reachable = true;
    boolean locked;
    int attempts;

    @Override
    public long count() {
        return uses;
    }

    @Override
    public boolean areUnderWay() {
        return underWay;
    }

    @Override
    public boolean lockIfUnused() {
        attempts++;
        locked |= !held;
        return !held;
    }

    @Override
    public void lock() {
        locked = true;
    }

    @Override
    public void lockBeforeSleep() {
        locked = true;
    }

    @Override
    public boolean isReachable() {
        return reachable;
    }
}
