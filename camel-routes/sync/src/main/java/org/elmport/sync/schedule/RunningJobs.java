package org.elmport.sync.schedule;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Which jobs have their turn. */
final class RunningJobs {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition none = lock.newCondition();
    private final Set<String> jobs = new TreeSet<>();

    /** Notes that a job has its turn; false when it has one already. */
    boolean begin(String job) {
        lock.lock();
        try {
            return jobs.add(job);
        } finally {
            lock.unlock();
        }
    }

    void end(String job) {
        lock.lock();
        try {
            jobs.remove(job);
            if (jobs.isEmpty()) {
                none.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    Set<String> now() {
        lock.lock();
        try {
            return Set.copyOf(jobs);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until no job has its turn; false when that took longer. */
    boolean awaitNone(Duration longest) throws InterruptedException {
        long left = longest.toNanos();
        lock.lock();
        try {
            while (!jobs.isEmpty()) {
                if (left <= 0) {
                    return false;
                }
                left = none.awaitNanos(Math.min(left, TimeUnit.HOURS.toNanos(1)));
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
