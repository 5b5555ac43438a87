package quanheng.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/// What follows a sign-in, counted for the throttle.
final class SignInOutcome {
    private SignInOutcome() {}

    static final class Success extends SavedRequestAwareAuthenticationSuccessHandler {
        private final SignInAttempts attempts;

        private final ApplicationEventPublisher events;

        Success(SignInAttempts attempts, ApplicationEventPublisher events) {
            this.attempts = attempts;
            this.events = events;
            setDefaultTargetUrl("/");
        }

        @Override
        public void onAuthenticationSuccess(
                HttpServletRequest request, HttpServletResponse response, Authentication authentication)
                throws IOException, ServletException {
            attempts.succeeded(authentication.getName());
            events.publishEvent(new SignInTried(authentication.getName(), request.getRemoteAddr(), true));
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }

    static final class Failure extends SimpleUrlAuthenticationFailureHandler {
        private final SignInAttempts attempts;

        private final ApplicationEventPublisher events;

        Failure(SignInAttempts attempts, ApplicationEventPublisher events) {
            super("/sign-in?wrong");
            this.attempts = attempts;
            this.events = events;
        }

        @Override
        public void onAuthenticationFailure(
                HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
                throws IOException, ServletException {
            var username = request.getParameter("username");
            var name = username == null ? "" : username;
            attempts.failed(name, request.getRemoteAddr());
            events.publishEvent(new SignInTried(name, request.getRemoteAddr(), false));
            super.onAuthenticationFailure(request, response, failure);
        }
    }
}
