package org.elmport.sync.schedule;

import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.LedgerException;
import org.elmport.sync.ledger.SharedLedger;
import org.elmport.sync.ledger.Signal;
import org.quartz.JobKey;
import org.quartz.SchedulerException;

/**
 * Runs jobs when their time has come, or when a signal asks for it: each job once at a time, several jobs at once up to
 * a number. What was missed while a run took long is made up for once.
 */
public final class JobScheduler implements AutoCloseable {

    /** How soon a signal is seen. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    /** What an interrupted run gets to leave things in order. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(10);

    private static final int RUNS_LOOKED_AT = 50;

    private final Map<String, Optional<JobSchedule>> jobs;
    private final SharedLedger ledger;
    private final SignalPost post;
    private final StrayFiles strays;
    private final Clock clock;
    private final ScheduledWork work;
    private final SchedulerJournal journal;
    private final RunningJobs running = new RunningJobs();
    private final Map<String, Set<Signal>> waiting = new ConcurrentHashMap<>();
    private final Set<String> queued = ConcurrentHashMap.newKeySet();
    private final QuartzEngine quartz;
    private final ScheduledExecutorService looking;
    private Optional<Future<?>> looks = Optional.empty();

    /**
     * A scheduler that does not run yet.
     *
     * @param jobs the jobs, some of them with a schedule
     * @param parallel so many run at once, at most
     * @param folder where signals come as files
     */
    public JobScheduler(
            Map<String, Optional<JobSchedule>> jobs,
            int parallel,
            SharedLedger ledger,
            Optional<SignalFolder> folder,
            Clock clock,
            ScheduledWork work,
            SchedulerJournal journal) {
        this.jobs = new LinkedHashMap<>(jobs);
        this.ledger = ledger;
        this.post = new SignalPost(List.copyOf(jobs.keySet()), folder);
        this.strays = new StrayFiles(List.copyOf(jobs.keySet()), folder);
        this.clock = clock;
        this.work = work;
        this.journal = journal;
        this.quartz = new QuartzEngine(parallel, this::turn);
        this.looking = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "signals");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts: runs that are due are made up for, and from now on jobs run when their time comes.
     *
     * @throws LedgerException when the ledger cannot be opened
     */
    public void start() throws InterruptedException {
        ledger.use(open -> {
            jobs.forEach((job, schedule) -> begin(open.job(job), schedule));
            return true;
        });
        try {
            for (Map.Entry<String, Optional<JobSchedule>> job : jobs.entrySet()) {
                quartz.add(job.getKey(), job.getValue(), clock.instant());
            }
            quartz.start();
        } catch (SchedulerException | ParseException failed) {
            throw new IllegalStateException(failed);
        }
        looks = Optional.of(looking.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void begin(JobLedger job, Optional<JobSchedule> schedule) {
        schedule.flatMap(times -> CatchUp.reason(times, job.runs().latestWhole(RUNS_LOOKED_AT), clock.instant()))
                .ifPresent(reason -> {
                    journal.note(job.name(), reason + ", and is made up for");
                    job.signals().give(Signal.RESYNC);
                });
        waiting.put(job.name(), job.signals().waiting());
        schedule.flatMap(this::next).ifPresent(next -> journal.note(job.name(), "runs next at " + next));
    }

    /** Looks for signals, and starts what they ask for. */
    private void look() {
        try {
            strays.tell(journal);
            if (ledger.onServer() || post.waits()) {
                ledger.use(this::read);
            }
            for (String job : jobs.keySet()) {
                if (asked(job) && mayRun(job) && !running.now().contains(job) && queued.add(job)) {
                    quartz.signal(job);
                }
            }
        } catch (RuntimeException | SchedulerException failed) {
            // the next look may go well
            journal.note("", "signals cannot be read: " + failed.getMessage());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean read(Ledger open) {
        post.deliver(open, journal);
        jobs.keySet().forEach(job -> waiting.put(job, open.job(job).signals().waiting()));
        return true;
    }

    private Set<Signal> waiting(String job) {
        return waiting.getOrDefault(job, Set.of());
    }

    private boolean asked(String job) {
        Set<Signal> signals = waiting(job);
        return signals.stream().anyMatch(Signal::asksForRun);
    }

    private boolean mayRun(String job) {
        boolean quiet = jobs.getOrDefault(job, Optional.empty())
                .filter(schedule -> schedule.quiet(clock.instant()))
                .isPresent();
        return !quiet && !waiting(job).contains(Signal.PAUSE);
    }

    private void turn(String job, TurnOfJob.Reason reason) throws InterruptedException {
        boolean signalled = reason == TurnOfJob.Reason.SIGNAL;
        if (signalled) {
            queued.remove(job);
        }
        if (!running.begin(job)) {
            return;
        }
        try (SharedLedger.Use open = ledger.hold()) {
            waiting.put(job, open.ledger().job(job).signals().waiting());
            if (!mayRun(job)) {
                journal.note(job, "its time has come, but it is paused or in quiet hours");
                return;
            }
            Set<Signal> signals = open.ledger().job(job).signals().take();
            waiting.put(job, EnumSet.noneOf(Signal.class));
            if (!signalled || !signals.isEmpty()) {
                work.run(job, open.ledger(), asked(reason, signals));
            }
        } catch (LedgerException failed) {
            journal.note(job, failed.getMessage() + ". " + failed.remedy());
        } finally {
            running.end(job);
        }
    }

    /** What is to be done: a run through changes only if nothing asks for the whole. */
    private static Set<Signal> asked(TurnOfJob.Reason reason, Set<Signal> signals) {
        Set<Signal> asked = EnumSet.noneOf(Signal.class);
        asked.addAll(signals);
        if (reason == TurnOfJob.Reason.TIME_OF_CHANGES) {
            asked.add(Signal.CHANGES);
        }
        if (reason == TurnOfJob.Reason.TIME || asked.contains(Signal.RESYNC) || asked.contains(Signal.FULL)) {
            asked.remove(Signal.CHANGES);
        }
        return asked;
    }

    /** Which jobs run now. */
    public Set<String> running() {
        return running.now();
    }

    /** Which jobs were paused when that was looked at last. */
    public boolean paused(String job) {
        return waiting(job).contains(Signal.PAUSE);
    }

    /** When a job runs next, for the whole or for what has changed. */
    public Optional<Instant> next(String job) {
        return jobs.getOrDefault(job, Optional.empty()).flatMap(schedule -> next(schedule));
    }

    private Optional<Instant> next(JobSchedule schedule) {
        Instant now = clock.instant();
        return Stream.of(schedule.next(now), schedule.ofChanges().flatMap(changes -> changes.next(now)))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /**
     * Stops: nothing starts any more; what runs may end by itself within a time, then it is interrupted, and leaves the
     * ledger and the target in order.
     *
     * @return whether everything ended by itself
     */
    public boolean stop(Duration patience) throws InterruptedException {
        looking.shutdownNow();
        try {
            quartz.standBy();
            boolean ended = running.awaitNone(patience);
            if (!ended) {
                for (String job : running.now()) {
                    quartz.interrupt(JobKey.jobKey(job));
                }
                running.awaitNone(LAST_WORDS);
            }
            return ended;
        } catch (SchedulerException failed) {
            throw new IllegalStateException(failed);
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        looks.ifPresent(look -> look.cancel(true));
        looking.shutdownNow();
        quartz.close();
    }
}
