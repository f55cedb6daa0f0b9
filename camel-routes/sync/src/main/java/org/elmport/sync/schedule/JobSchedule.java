package org.elmport.sync.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When a job runs by itself.
 *
 * @param cron when, in the words of Quartz
 * @param zone where these words and the quiet hours are read
 * @param quietHours when no run starts
 * @param catchUp whether a run is made up for, once, that was due while the process did not run
 * @param changes when, besides, only what has changed is read, in the words of Quartz
 */
public record JobSchedule(
        String cron, ZoneId zone, Optional<QuietHours> quietHours, boolean catchUp, Optional<String> changes) {

    /** A schedule of whole runs. */
    public JobSchedule(String cron, ZoneId zone, Optional<QuietHours> quietHours, boolean catchUp) {
        this(cron, zone, quietHours, catchUp, Optional.empty());
    }

    /**
     * A schedule in the words of cron.
     *
     * @param cron five fields, or six with the seconds first
     * @throws IllegalArgumentException when they are no schedule
     */
    public static JobSchedule of(String cron, ZoneId zone) {
        return new JobSchedule(CronText.read(cron), zone, Optional.empty(), true);
    }

    /** The same with quiet hours. */
    public JobSchedule withQuietHours(QuietHours hours) {
        return new JobSchedule(cron, zone, Optional.of(hours), catchUp, changes);
    }

    /** The same, with or without making up for runs. */
    public JobSchedule withCatchUp(boolean madeUp) {
        return new JobSchedule(cron, zone, quietHours, madeUp, changes);
    }

    /**
     * The same, reading in between only what has changed.
     *
     * @param text five fields of cron, or six with the seconds first
     * @throws IllegalArgumentException when they are no schedule
     */
    public JobSchedule withChanges(String text) {
        return new JobSchedule(cron, zone, quietHours, catchUp, Optional.of(CronText.read(text)));
    }

    /** When only what has changed is read, as a schedule of its own. */
    public Optional<JobSchedule> ofChanges() {
        return changes.map(text -> new JobSchedule(text, zone, quietHours, false));
    }

    /** Whether it ever comes, outside of quiet hours. */
    public boolean comes() {
        return new Timetable(this).comes();
    }

    /** When it comes after a time, outside of quiet hours. */
    public Optional<Instant> next(Instant after) {
        return new Timetable(this).next(after);
    }

    /** Whether no run starts at that time. */
    public boolean quiet(Instant time) {
        return quietHours
                .filter(hours -> hours.include(time.atZone(zone).toLocalTime()))
                .isPresent();
    }
}
