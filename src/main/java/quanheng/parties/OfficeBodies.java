package quanheng.parties;

import java.util.List;
import org.springframework.stereotype.Component;
import quanheng.access.Bodies;

/// The organisations, as the keeper of accounts chooses from them.
@Component
class OfficeBodies implements Bodies {
    private final Organizations organizations;

    OfficeBodies(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public List<Body> all() {
        return organizations.all().stream()
                .map(body -> new Body(body.id(), body.name()))
                .toList();
    }
}
