package org.elmport.sync.schedule;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.quartz.CronExpression;

/**
 * The times of a schedule. Where clocks are put forward, a run at a time of the day that is left out comes as much later
 * as the clocks were moved; where they are put back, a time that comes twice counts once. A schedule for every hour, or
 * every so many, runs on through both as the hours do. Quartz by itself would leave out a night in spring.
 */
final class Timetable {

    /** More than the minutes of a day: whoever is quiet all this time is quiet for ever. */
    private static final int TRIES = 1500;

    /** Clocks are moved by less. */
    private static final Duration CHANGE = Duration.ofHours(3);

    /** Schedules name no year, so any will do to look whether they ever come. */
    private static final Instant SOME_DAY = Instant.parse("2026-01-01T00:00:00Z");

    private static final int HOURS = 2;

    private final JobSchedule schedule;
    private final CronExpression cron;
    private final boolean everyHour;
    private final ZoneId zone;
    private final ZoneRules rules;

    Timetable(JobSchedule schedule) {
        this.schedule = schedule;
        this.cron = onTheWall(schedule.cron());
        this.everyHour = schedule.cron().split(" ", -1)[HOURS].startsWith("*");
        this.zone = schedule.zone();
        this.rules = zone.getRules();
    }

    /** An expression that counts what clocks on the wall show, as if they were never changed. */
    private static CronExpression onTheWall(String text) {
        try {
            CronExpression cron = new CronExpression(text);
            cron.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
            return cron;
        } catch (ParseException wrong) {
            throw new IllegalArgumentException(wrong.getMessage(), wrong);
        }
    }

    /** When it comes after a time; not in quiet hours. */
    Optional<Instant> next(Instant after) {
        Optional<Instant> time = Optional.of(after);
        for (int tries = 0; tries < TRIES; tries++) {
            time = time.flatMap(this::following);
            if (time.filter(schedule::quiet).isEmpty()) {
                return time;
            }
        }
        return Optional.empty();
    }

    /** Whether it ever comes. */
    boolean comes() {
        return next(SOME_DAY).isPresent();
    }

    private Optional<Instant> following(Instant after) {
        LocalDateTime wall = LocalDateTime.ofInstant(after, zone);
        if (calm(after)) {
            Optional<Instant> next =
                    wall(wall).map(time -> time.atZone(zone).toInstant()).filter(this::calm);
            if (next.isPresent()) {
                return next;
            }
        }
        return amongChanges(after, wall);
    }

    /** Whether clocks are changed neither shortly before nor shortly after. */
    private boolean calm(Instant time) {
        ZoneOffsetTransition change = rules.nextTransition(time.minus(CHANGE));
        return change == null || change.getInstant().isAfter(time.plus(CHANGE));
    }

    /** Near a change the order on the wall is not that of the times, so all within reach are looked at. */
    private Optional<Instant> amongChanges(Instant after, LocalDateTime wall) {
        Optional<Instant> best = Optional.empty();
        Optional<LocalDateTime> shown = wall(wall.minus(CHANGE));
        while (shown.isPresent() && !farBefore(best, shown.get())) {
            best = Stream.concat(best.stream(), instants(shown.get()).stream().filter(time -> time.isAfter(after)))
                    .min(Comparator.naturalOrder());
            shown = wall(shown.get());
        }
        return best;
    }

    private boolean farBefore(Optional<Instant> found, LocalDateTime wall) {
        return found.filter(
                        time -> LocalDateTime.ofInstant(time, zone).plus(CHANGE).isBefore(wall))
                .isPresent();
    }

    private Optional<LocalDateTime> wall(LocalDateTime after) {
        Date next = cron.getNextValidTimeAfter(Date.from(after.toInstant(ZoneOffset.UTC)));
        return Optional.ofNullable(next).map(found -> LocalDateTime.ofInstant(found.toInstant(), ZoneOffset.UTC));
    }

    /** The times at which the clocks on the wall show that. */
    private List<Instant> instants(LocalDateTime wall) {
        List<ZoneOffset> offsets = rules.getValidOffsets(wall);
        if (everyHour) {
            return offsets.stream().map(wall::toInstant).toList();
        }
        return List.of(wall.atZone(zone).toInstant());
    }
}
