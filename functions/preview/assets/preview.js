// Reloads the page when the server says that something changed, and keeps the place on it.
const place = sessionStorage.getItem('place');
if (place !== null) {
  sessionStorage.removeItem('place');
  window.scrollTo(0, Number(place));
}
const events = new EventSource('/events');
events.addEventListener('reload', () => {
  sessionStorage.setItem('place', String(window.scrollY));
  location.reload();
});
