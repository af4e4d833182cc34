// What any Qt program costs before it does anything: the measure of our start.

#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1240, 800);
    window.show();
    return QApplication::exec();
}
