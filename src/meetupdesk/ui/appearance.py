"""Gives the application its look and language: palette, style sheet, fonts, Qt's own words."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTemporaryDir, QTranslator
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from meetupdesk.i18n import Translator, load_translator
from meetupdesk.paths import data_folder
from meetupdesk.ui.settings import Settings
from meetupdesk.ui.style_sheet import style_sheet, write_pictures
from meetupdesk.ui.theme import Theme, present_scheme, theme_for

FONTS = ("PretendardGOV-Regular.ttf", "PretendardGOV-Bold.ttf")


class Appearance:
    """Owns what the application must not lose: the pictures of the style sheet, Qt's words."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._pictures: QTemporaryDir | None = None
        self._qt_words: QTranslator | None = None
        self._language = ""
        self._theme: Theme | None = None
        load_fonts()
        app.setStyle("Fusion")

    def apply(self, settings: Settings) -> Theme:
        """Dress the application and return the theme."""
        scheme = present_scheme(settings.scheme)
        theme = theme_for(scheme, text_size=settings.text_size, compact=settings.compact)
        if theme == self._theme:
            return theme
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        if settings.scheme in schemes:
            QGuiApplication.styleHints().setColorScheme(schemes[settings.scheme])
        else:
            QGuiApplication.styleHints().unsetColorScheme()
        pictures = QTemporaryDir()
        write_pictures(theme, Path(pictures.path()))
        self._app.setFont(theme.font())
        if scheme != "contrast":
            self._app.setPalette(theme.palette())
        self._app.setStyleSheet(style_sheet(theme, Path(pictures.path())))
        self._pictures, self._theme = pictures, theme
        return theme

    def translator(self, settings: Settings) -> Translator:
        """Return the wording of the window, and give Qt's own dialogs the same language."""
        language = language_of(settings)
        if language != self._language:
            self._speak(language)
        return load_translator(language)

    def _speak(self, language: str) -> None:
        if self._qt_words is not None:
            self._app.removeTranslator(self._qt_words)
        words = QTranslator(self._app)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if words.load(f"qtbase_{language}", folder):
            self._app.installTranslator(words)
        self._qt_words, self._language = words, language
        QLocale.setDefault(
            QLocale(QLocale.Language.Korean, QLocale.Country.SouthKorea)
            if language == "ko"
            else QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
        )


def language_of(settings: Settings) -> str:
    """Return the language of the window: the chosen one, or that of the system."""
    if settings.language != "system":
        return settings.language
    return "ko" if QLocale.system().language() == QLocale.Language.Korean else "en"


def load_fonts() -> None:
    """Load the bundled font; a system that refuses it has the next family of the list."""
    for name in FONTS:
        QFontDatabase.addApplicationFont(str(data_folder("resources") / "fonts" / name))
