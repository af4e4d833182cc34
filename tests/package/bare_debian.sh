# Sourced by tests/package/run: a bare Debian 12 in a folder, programs run in it as an ordinary person, and a screen
# outside it, so that nothing is in it but what a package brought.

mirror=${HONGBAO_MIRROR:-http://deb.debian.org/debian}

# make_root DIR: from the network once, then from build/bare-debian-12.tar
make_root() {
    if [ ! -f build/bare-debian-12.tar ]; then
        rm -rf "$1" && mkdir -p "$1"
        debootstrap --variant=minbase bookworm "$1" "$mirror" >"$scratch/debootstrap.log" 2>&1 || fail_with "$scratch/debootstrap.log"
        tar -C "$1" -cf build/bare-debian-12.tar.new . && mv build/bare-debian-12.tar.new build/bare-debian-12.tar
    else
        mkdir -p "$1" && tar -C "$1" -xf build/bare-debian-12.tar
    fi
    cp /etc/resolv.conf "$1/etc/resolv.conf"
    mount -t proc proc "$1/proc"
    mount --bind /dev "$1/dev"
    mkdir -p "$1/tmp/.X11-unix" && mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix"
    chroot "$1" useradd --create-home clerk
}

in_root() {
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

as_clerk() {
    "${clerk[@]}" "$@"
}

# a screen, and the command words that run a program there as the clerk
start_screen() {
    coproc SCREEN { exec Xvfb -displayfd 1 -screen 0 1280x800x24 -nolisten tcp -ac 2>/dev/null; }
    screen=$SCREEN_PID
    read -r -t 30 number <&"${SCREEN[0]}"
    display=:$number
    clerk=(chroot --userspec=clerk:clerk "$root" /usr/bin/env -i HOME=/home/clerk PATH=/usr/bin:/bin LC_ALL=C.UTF-8 DISPLAY=$display)
}

# window_of PROGRAM SECONDS PICTURE: waits for a visible window, lets it draw, takes its picture, which must show more
# than a plain surface
window_of() {
    local until=$((SECONDS + $2)) id=
    while [ $SECONDS -lt $until ]; do
        id=$(xwininfo -display "$display" -root -tree | sed -n "s/^ *\(0x[0-9a-f]*\) \"[^\"]\+\": (\"$1\" .*/\1/p" | head -n 1)
        if [ -n "$id" ] && xwininfo -display "$display" -id "$id" | grep -q 'Map State: IsViewable'; then
            sleep 3
            import -display "$display" -window root "$3"
            colours=$(identify -format %k "$3")
            [ "$colours" -gt 20 ] && return 0
            echo "only $colours colours in $3" >&2
            return 1
        fi
        sleep 0.2
    done
    echo "no window of $1 within $2 seconds" >&2
    return 1
}
