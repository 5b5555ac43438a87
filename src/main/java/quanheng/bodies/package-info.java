/// Bodies and meetings (机构与会议): leading groups, their offices and joint conferences with who sits in them and when,
/// what they meet about, what they decide, and who does it by which day.
@ApplicationModule(
        displayName = "Bodies",
        allowedDependencies = {
            "access",
            "docket",
            "evidence",
            "formats",
            "indicators",
            "journal",
            "papers",
            "parties",
            "plans",
            "reading",
            "sheets",
            "shell",
            "workdays"
        })
@NullMarked
package quanheng.bodies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
