package org.elmport.sync.schedule;

import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;

/** Quartz, with its jobs in memory. */
final class QuartzEngine implements AutoCloseable {

    private final Scheduler scheduler;

    QuartzEngine(int parallel, TurnOfJob.Turns turns) {
        try {
            StdSchedulerFactory factory = new StdSchedulerFactory(properties(parallel));
            this.scheduler = factory.getScheduler();
            scheduler.setJobFactory((bundle, any) -> new TurnOfJob(turns));
        } catch (SchedulerException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Properties properties(int parallel) {
        Properties properties = new Properties();
        // schedulers of one process must not share a name
        properties.setProperty("org.quartz.scheduler.instanceName", "elmport-" + UUID.randomUUID());
        properties.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
        properties.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        // whatever is late by more was missed, and is made up for once
        properties.setProperty("org.quartz.jobStore.misfireThreshold", "1000");
        properties.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        properties.setProperty("org.quartz.threadPool.threadCount", String.valueOf(parallel));
        properties.setProperty("org.quartz.threadPool.threadNamePrefix", "job");
        properties.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        return properties;
    }

    void add(String job, Optional<JobSchedule> schedule, Instant start) throws SchedulerException, ParseException {
        JobDetail detail = JobBuilder.newJob(TurnOfJob.class)
                .withIdentity(JobKey.jobKey(job))
                .storeDurably()
                .build();
        if (schedule.isPresent()) {
            scheduler.scheduleJob(detail, new ClockTrigger(job, schedule.get(), TurnOfJob.Reason.TIME, start));
            Optional<JobSchedule> changes = schedule.get().ofChanges();
            if (changes.isPresent()) {
                scheduler.scheduleJob(new ClockTrigger(job, changes.get(), TurnOfJob.Reason.TIME_OF_CHANGES, start));
            }
        } else {
            scheduler.addJob(detail, false);
        }
    }

    void start() throws SchedulerException {
        scheduler.start();
    }

    /** Gives a job a turn now, because a signal asks for it. */
    void signal(String job) throws SchedulerException {
        JobDataMap data = new JobDataMap();
        data.put(TurnOfJob.REASON, TurnOfJob.Reason.SIGNAL.name());
        scheduler.triggerJob(JobKey.jobKey(job), data);
    }

    void standBy() throws SchedulerException {
        scheduler.standby();
    }

    void interrupt(JobKey job) throws SchedulerException {
        scheduler.interrupt(job);
    }

    @Override
    public void close() {
        try {
            scheduler.shutdown(false);
        } catch (SchedulerException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
