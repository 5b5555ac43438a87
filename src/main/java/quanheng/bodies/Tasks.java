package quanheng.bodies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import quanheng.bodies.MinutesText.Task;
import quanheng.bodies.Outcome.Fault;
import quanheng.parties.Organizations;

/// Makes actions of the tasks in minutes when these are issued.
@Component
class Tasks {
    private final ActionStore actions;
    private final BodyStore bodies;
    private final Organizations organizations;

    Tasks(ActionStore actions, BodyStore bodies, Organizations organizations) {
        this.actions = actions;
        this.bodies = bodies;
        this.organizations = organizations;
    }

    List<Fault> faults(Meeting meeting, Task task, int at) {
        var faults = new ArrayList<Fault>();
        if (task.what().isBlank()) {
            faults.add(Fault.of("what-" + at, "no-task", at + 1));
        }
        if (task.lead().isBlank()) {
            faults.add(Fault.of("lead-" + at, "no-lead", at + 1));
        }
        if (task.last() == null) {
            faults.add(Fault.of("last-" + at, "no-last", at + 1));
        } else if (task.last().isBefore(meeting.metOn())) {
            faults.add(Fault.of("last-" + at, "due-before", meeting.metOn().toString()));
        }
        return faults;
    }

    void open(Meeting meeting, Issue issue) {
        var region = bodies.find(meeting.bodyId()).orElseThrow().region();
        var ordinal = 0;
        for (var task : issue.words().tasks()) {
            var owners = new LinkedHashMap<UUID, String>();
            Stream.concat(Stream.of(task.lead().strip()), task.helpers().stream())
                    .forEach(name -> owners.putIfAbsent(
                            organizations.resolve(name, region).id(), name));
            var printed = owners.values().stream().collect(Collectors.joining(ActionStore.COMMA));
            var id = actions.insert(meeting, issue, task, new ActionStore.Place(++ordinal, printed));
            var lead = true;
            for (var owner : owners.entrySet()) {
                actions.addOwner(id, owner.getKey(), owner.getValue(), lead);
                lead = false;
            }
        }
    }
}
