package org.elmport.sync.schedule;

import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.quartz.CronTrigger;
import org.quartz.JobKey;
import org.quartz.TriggerKey;
import org.quartz.impl.triggers.CronTriggerImpl;

/** A trigger of Quartz that goes off at the times of a timetable. What was missed is made up for once. */
final class ClockTrigger extends CronTriggerImpl {

    private static final long serialVersionUID = 1L;

    private final transient Timetable timetable;

    ClockTrigger(String job, JobSchedule schedule, TurnOfJob.Reason reason, Instant start) throws ParseException {
        this.timetable = new Timetable(schedule);
        setKey(TriggerKey.triggerKey(job, reason.name()));
        getJobDataMap().put(TurnOfJob.REASON, reason.name());
        setJobKey(JobKey.jobKey(job));
        setCronExpression(schedule.cron());
        setTimeZone(TimeZone.getTimeZone(schedule.zone()));
        setStartTime(Date.from(start));
        setMisfireInstruction(CronTrigger.MISFIRE_INSTRUCTION_FIRE_ONCE_NOW);
    }

    @Override
    protected @Nullable Date getTimeAfter(Date after) {
        return timetable.next(after.toInstant()).map(Date::from).orElse(null);
    }
}
